/** Marks of 16 × 16: each belongs to one meaning and is never used for another. */
export const shapes = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.8 8.2l2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  locked: (
    <>
      <path d="M8 .8l6.2 2.3v4.5c0 3.6-2.5 6.3-6.2 7.6C4.3 13.9 1.8 11.2 1.8 7.6V3.1z" fill="currentColor" />
      <path
        d="M4.9 7.8l2.1 2.1 4-4.3"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  wait: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
    </>
  ),
  return: (
    <>
      <path d="M8 .6L15.4 8 8 15.4 .6 8z" fill="currentColor" />
      <path
        d="M9.8 10.4V8.6c0-1-.6-1.5-1.5-1.5H5.8M7.3 5.4L5.6 7.1l1.7 1.7"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  empty: (
    <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 2.3" />
  ),
  warn: (
    <>
      <path d="M8 1.2l7.2 13H.8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M8 6v3.9M8 11.9v.2" stroke="var(--paper)" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  pass: (
    <path
      d="M3 8.3l3.4 3.4L13 4.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  miss: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
  tri: <path d="M1 3h14L8 14z" fill="currentColor" />,
  now: <circle cx="8" cy="8" r="6" fill="var(--paper)" stroke="currentColor" strokeWidth="4" />,
  node: <circle cx="8" cy="8" r="6.25" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />,
}

/** Drawings of 24 × 24 for buttons and navigation, in strokes of the text's colour. */
export const icons = {
  home: <path d="M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z" />,
  sheet: <path d="M5 3h14v18H5zM9 8h6M9 12h6M9 16h3" />,
  folder: <path d="M3 6h6l2 2.5h10V19H3z" />,
  chart: <path d="M4 4v16h16M8 15l3.5-4 3 2.5L20 7" />,
  more: <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />,
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="M16 16l4.5 4.5" />
    </>
  ),
  bell: <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4" />
    </>
  ),
  moon: <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z" />,
  arrow: <path d="M5 12h14M13 6l6 6-6 6" />,
  left: <path d="M19 12H5M11 6l-6 6 6 6" />,
  down: <path d="M6 9l6 6 6-6" />,
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  x: <path d="M6 6l12 12M18 6L6 18" />,
  upload: <path d="M12 16V4M7 9l5-5 5 5M4 16v4h16v-4" />,
  camera: (
    <>
      <path d="M4 7h4l1.5-2.5h5L16 7h4v12H4z" />
      <circle cx="12" cy="13" r="3.5" />
    </>
  ),
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1" />
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5M12 7.8v.1" />
    </>
  ),
  alert: <path d="M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.2v.1" />,
  user: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 20.5c1-4 4.2-6 8-6s7 2 8 6" />
    </>
  ),
  zoomin: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="M16 16l4.5 4.5M8.5 11h5M11 8.5v5" />
    </>
  ),
  zoomout: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="M16 16l4.5 4.5M8.5 11h5" />
    </>
  ),
  turn: <path d="M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5" />,
  download: <path d="M12 4v12M7 11l5 5 5-5M4 20h16" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  question: (
    <>
      <path d="M4 5h16v11h-9l-4.5 4v-4H4z" />
      <path d="M9.8 9.2a2.2 2.2 0 1 1 3.2 2c-.7.3-1 .7-1 1.3M12 14.3v.1" />
    </>
  ),
  pen: <path d="M5 19l1-4.5L16.5 4l3.5 3.5L9.5 18zM14 6.5l3.5 3.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  exit: <path d="M14 4H5v16h9M10 12h10M16 8l4 4-4 4" />,
  users: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M2.5 19.5c.8-3.5 3.4-5.2 6.5-5.2s5.7 1.7 6.5 5.2M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14.7c2 .7 3.4 2.3 4 4.8" />
    </>
  ),
  trash: <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5" />,
  eye: (
    <>
      <path d="M2.5 12C5 7.8 8.3 6 12 6s7 1.8 9.5 6c-2.5 4.2-5.8 6-9.5 6s-7-1.8-9.5-6z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.5" />
      <path d="M11.2 12.3L20 3.5M16 7.5l3 3" />
    </>
  ),
  grid: <path d="M4 5h16v14H4zM4 10h16M9.5 10v9M14.8 10v9" />,
  gear: (
    <>
      <path d="M4 7h9M18 7h2M4 17h2M11 17h9" />
      <circle cx="15.5" cy="7" r="2.5" />
      <circle cx="8.5" cy="17" r="2.5" />
    </>
  ),
  print: <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c-5 5.5-5 11.5 0 17M12 3.5c5 5.5 5 11.5 0 17" />
    </>
  ),
  megaphone: <path d="M4 10v4h3l9 4.5v-13L7 10zM8 14.5l1.5 5.5h2.5L11 16M19 9.5a3.5 3.5 0 0 1 0 5" />,
  bulb: (
    <path d="M9 17.5h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5.9 1.2.9 2V17h5.2v-1.1c0-.8.3-1.5.9-2A6 6 0 0 0 12 3z" />
  ),
  star: <path d="M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8z" />,
  passport: (
    <>
      <path d="M6 3h12v18H6z" />
      <circle cx="12" cy="10" r="3.5" />
      <path d="M8.5 10h7M12 6.5c-2 2.3-2 4.7 0 7M12 6.5c2 2.3 2 4.7 0 7M9.5 17.5h5" />
    </>
  ),
  access: (
    <>
      <circle cx="12" cy="4.5" r="1.8" />
      <path d="M5 8.5l7 1.2 7-1.2M12 9.7V14l-3.5 6.5M12 14l3.5 6.5" />
    </>
  ),
  text: <path d="M3 18L8 6l5 12M4.8 14h6.4M14 18l3.5-8 3.5 8M15.2 15.5h4.6" />,
}

/** The two predicates and our own mark; their colours come from custom properties of the place where they stand. */
export const emblems = {
  wbk: (
    <>
      <circle className="e-ring" cx="24" cy="24" r="21" strokeWidth="2.5" />
      <path
        className="e-gate"
        d="M11.5 34.5v-5.2h2.7v-5.4h2.7v-5l4-4.3v10.7l-3.8 9.2zM36.5 34.5v-5.2h-2.7v-5.4h-2.7v-5l-4-4.3v10.7l3.8 9.2zM24 23.5l4 11h-8z"
      />
    </>
  ),
  wbbm: (
    <>
      <path
        className="e-ring"
        d="M24 3.8Q28.96 -0.91 31.73 5.34Q38.11 2.88 38.28 9.72Q45.12 9.89 42.66 16.27Q48.91 19.04 44.2 24Q48.91 28.96 42.66 31.73Q45.12 38.11 38.28 38.28Q38.11 45.12 31.73 42.66Q28.96 48.91 24 44.2Q19.04 48.91 16.27 42.66Q9.89 45.12 9.72 38.28Q2.88 38.11 5.34 31.73Q-0.91 28.96 3.8 24Q-0.91 19.04 5.34 16.27Q2.88 9.89 9.72 9.72Q9.89 2.88 16.27 5.34Q19.04 -0.91 24 3.8Z"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <circle className="e-line" cx="24" cy="24" r="16.5" strokeWidth="1.4" />
      <path
        className="e-gate"
        transform="translate(4.6 4.5) scale(.81)"
        d="M11.5 34.5v-5.2h2.7v-5.4h2.7v-5l4-4.3v10.7l-3.8 9.2zM36.5 34.5v-5.2h-2.7v-5.4h-2.7v-5l-4-4.3v10.7l3.8 9.2zM24 23.5l4 11h-8z"
      />
    </>
  ),
}

export const logo = (
  <>
    <path
      className="logo-gate"
      d="M3.5 28v-6h3.2v-6.5h3.2V9L14.2 4.5v12.3L9.6 28zM28.5 28v-6h-3.2v-6.5h-3.2V9L17.8 4.5v12.3L22.4 28z"
    />
    <path className="logo-path" d="M16 15.2L20.4 28h-8.8z" />
  </>
)

export type ShapeName = keyof typeof shapes
export type IconName = keyof typeof icons
