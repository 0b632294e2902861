// Read by Astro when it is first imported. Whoever builds in an environment of another kind
// builds the same site: drafts are never published.
process.env['NODE_ENV'] = 'production';
