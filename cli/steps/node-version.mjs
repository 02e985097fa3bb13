// Imported first by every command: older versions fail later with messages that say nothing about the cause.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Demarche needs Node 20.19 or newer; this is ${process.versions.node}. ` +
      'Install a newer one from nodejs.org and run the command again.',
  );
  process.exit(1);
}
