/** What the core's surroundings offer each other: adapters implement it, the pipeline and the commands use it. */
export * from './ports/chat.ts'
export * from './ports/clock.ts'
export * from './ports/command-store.ts'
export * from './ports/delivery.ts'
export * from './ports/feed.ts'
export * from './ports/hub.ts'
export * from './ports/pipeline-store.ts'
export * from './ports/subscription.ts'
