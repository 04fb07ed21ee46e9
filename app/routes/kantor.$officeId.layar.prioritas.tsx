export { KioskPriority as default } from '#app/components/kiosk/kiosk-priority.tsx'
