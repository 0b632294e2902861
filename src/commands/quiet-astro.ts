// Read by Astro when it is first imported: no telemetry and no look-up of newer versions,
// since no request leaves this project unasked.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
