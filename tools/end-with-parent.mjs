// Loaded before the app: when the starter is killed, the channel to it closes, and the app stops as on Ctrl-C.
process.channel?.unref()
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
