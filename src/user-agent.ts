/** Sites see this when we fetch their feeds, and can find out what we are. */
export const USER_AGENT = 'Dealbell/0.1 (+https://github.com/dealbell/dealbell)'
