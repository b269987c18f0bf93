let jobs = 0;
const shell = world('shell', {
  files: { '/etc/passwd': 'root:x:0:0:root:/root:/bin/sh', 'labels/DE12345.pdf': 'label', 'labels/PL77001.pdf': 'label' },
  commands: {
    lp: (args, { read }) => {
      const file = args.filter((arg) => arg !== '--')[2];
      if (args[0] !== '-d' || file === undefined || read(file) === undefined) return { out: '', err: 'lp: cannot print\n', code: 1 };
      return `request id is ${args[1]}-${(jobs += 1)} (1 file(s))\n`;
    },
  },
});
const web = world('express');
exports.modules = { child_process: shell.child_process, ...web.modules };

const send = (printer, shipment) => web.post('/labels', { body: { printer, shipment }, direct: true });

exports.behaviour = {
  'prints the label on the printer that was asked for': async () => {
    const answer = await send('dock-1', 'DE12345');
    equal(answer.status, 200);
    equal(answer.body, { job: 'request id is dock-1-1 (1 file(s))' });
    const again = await send('office', 'PL77001');
    equal(again.body, { job: 'request id is office-2 (1 file(s))' });
    holds(shell.has('lp'), 'lp must print the label');
  },
  'answers 400 when something is missing': async () => {
    equal((await send('dock-1')).status, 400);
    equal((await send(undefined, 'DE12345')).status, 400);
  },
  'answers 502 when the printer does not take the label': async () => {
    equal((await send('dock-2', 'DE99999')).status, 502);
  },
};

function harm() {
  if (shell.printed.includes('root:x')) return 'The server printed its file of passwords.';
  const other = shell.ran.find(({ command }) => command !== 'lp');
  if (other) return `The server ran \`${other.command}\`.`;
  const strange = shell.ran.flatMap(({ args }) => args).find((arg) => arg.startsWith('/'));
  return strange && `The server told the printer to print \`${strange}\`.`;
}

exports.attack = async (code, printer) => {
  await send(printer, 'DE12345');
  return harm();
};

exports.variants = {
  'a command in parentheses': async () => {
    await send('$(cat /etc/passwd)', 'DE12345');
    await send('`cat /etc/passwd`', 'DE12345');
    return harm();
  },
  'a line break': async () => {
    await send('office\ncat /etc/passwd\n', 'DE12345');
    await send('office', 'DE12345\ncat /etc/passwd\n');
    return harm();
  },
  'one argument more': async () => {
    await send('office /etc/passwd', 'DE12345');
    return harm();
  },
  'the number of the shipment': async () => {
    await send('office', 'DE12345.pdf; cat /etc/passwd #');
    await send('office', '$(cat /etc/passwd)');
    return harm();
  },
};
