/** Where Slack sends everything: events, commands, presses, forms, and what is typed into a picker. */
export const EVENTS_PATH = '/slack/events'

/** Where a workspace begins to install the app, and where Slack sends the browser afterwards. */
export const INSTALL_PATH = '/slack/install'
export const REDIRECT_PATH = '/slack/oauth_redirect'
