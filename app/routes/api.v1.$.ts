export { nowhere as action, nowhere as loader } from '#app/http/api.server.ts'
