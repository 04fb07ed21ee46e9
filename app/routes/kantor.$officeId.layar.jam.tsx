export { KioskHours as default } from '#app/components/kiosk/kiosk-hours.tsx'
