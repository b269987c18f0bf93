// Stands in for a scan worker that cannot start.
process.exit(1);
