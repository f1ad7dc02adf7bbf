/** Runs once before the end-to-end tests. */
export default async function globalSetup(): Promise<void> {}
