/** Radii of the rays around the rising gate, in units of the drawing. */
const rays = [330, 392, 454, 516, 578, 640, 702, 764, 826, 888, 950]

/** Marks of the arc, as on the dial of readiness. */
const ticks = [
  'M179.22 576.79L185.18 577.42M182.85 553.84L188.72 555.09M188.87 531.4L200.28 535.11M197.19 509.7L202.67 512.14M207.74 489L212.94 492',
  'M220.4 469.51L230.11 476.57M235.02 451.45L239.48 455.47M251.45 435.02L255.47 439.48M269.51 420.4L276.57 430.11M289 407.74L292 412.94',
  'M309.7 397.19L312.14 402.67M331.4 388.87L335.11 400.28M353.84 382.85L355.09 388.72M376.79 379.22L377.42 385.18M400 378L400 390',
  'M423.21 379.22L422.58 385.18M446.16 382.85L444.91 388.72M468.6 388.87L464.89 400.28M490.3 397.19L487.86 402.67M511 407.74L508 412.94',
  'M530.49 420.4L523.43 430.11M548.55 435.02L544.53 439.48M564.98 451.45L560.52 455.47M579.6 469.51L569.89 476.57M592.26 489L587.06 492',
  'M602.81 509.7L597.33 512.14M611.13 531.4L599.72 535.11M617.15 553.84L611.28 555.09M620.78 576.79L614.82 577.42',
].join('')

/** A gate with a road that leads through it; the motif of the logo, large. */
export function GateScene() {
  return (
    <svg viewBox="0 0 800 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {rays.map((radius) => (
        <path className="ray" d={halfCircle(radius)} key={radius} />
      ))}
      <path className="arc arc-2" d={halfCircle(250)} />
      <path className="arc" d={halfCircle(232)} />
      <path className="arc arc-2" d={halfCircle(268)} />
      <path className="tick-mark" d={ticks} />
      <path className="ground" d="M-400 600H1200V910H-400z" />
      <path className="stone" d="M128 640L128 554L176 554L176 480L220 480L220 402L262 402L262 340L318 268L318 640z" />
      <path className="stone" d="M672 640L672 554L624 554L624 480L580 480L580 402L538 402L538 340L482 268L482 640z" />
      <path className="stone-2" d="M258 640L258 490L284 490L284 388L318 340L318 640z" />
      <path className="stone-2" d="M542 640L542 490L516 490L516 388L482 340L482 640z" />
      <path className="road" d="M397 600h6L590 910H210z" />
      <path className="road-2" d="M399.2 608h1.6L417 910h-34z" />
    </svg>
  )
}

function halfCircle(radius: number): string {
  return `M${400 - radius} 600A${radius} ${radius} 0 0 1 ${400 + radius} 600`
}
