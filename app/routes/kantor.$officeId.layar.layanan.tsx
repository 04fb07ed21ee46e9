export { KioskServices as default } from '#app/components/kiosk/kiosk-services.tsx'
