/** What is read by other programs, and the links to it. */
export const machines = {
  machines: {
    ratingChanged: '{name}: rating changed from {before} to {after}',
    referencesAs: 'These references as',
    jsonFeed: 'JSON Feed',
  },
};
