const FOLDER = '/srv/clinic/letters';
const disk = world('files', {
  files: {
    [`${FOLDER}/welcome.txt`]: 'Welcome to our clinic.',
    [`${FOLDER}/draft..final.txt`]: 'The final draft.',
    [`${FOLDER}/2026/november.txt`]: 'Your results are well.',
    '/srv/clinic/letters-archive/patient-17.txt': 'Patient 17 is ill.',
    '/srv/staff/letters/notice.txt': 'Notice to Dr Weber.',
    '/srv/clinic/config/database.env': 'PASSWORD=of the database',
    '/etc/passwd': 'root:x:0:0',
  },
  links: { [`${FOLDER}/older`]: '/srv/clinic/letters-archive' },
});
const web = world('express', { disk });
exports.modules = { ...disk.modules, ...web.modules };

const ask = (name) => web.get(`/letters?name=${encodeURIComponent(name)}`);

exports.behaviour = {
  'hands out a letter': async () => {
    const answer = await ask('welcome.txt');
    equal(answer.status, 200);
    equal(answer.text, 'Welcome to our clinic.');
  },
  'hands out a letter in the folder of a year': async () => {
    equal((await ask('2026/november.txt')).text, 'Your results are well.');
  },
  'hands out a letter with two dots in its name': async () => {
    equal((await ask('draft..final.txt')).text, 'The final draft.');
  },
  'answers 404 for a letter that is not there': async () => {
    equal((await ask('missing.txt')).status, 404);
  },
};

async function leaks(...names) {
  for (const name of names) {
    const { text } = await ask(name);
    if (text.includes('PASSWORD=')) return 'The clinic handed out the password of its database.';
    if (text.includes('Patient 17')) return 'The clinic handed out the letter of another patient, from a folder that is not for patients.';
    if (text.includes('Dr Weber')) return 'The clinic handed out a letter to its staff.';
    if (text.includes('root:x')) return 'The clinic handed out a file of the system.';
  }
  return undefined;
}

exports.attack = (code, name) => leaks(name);

exports.variants = {
  'the way up in another spelling': () =>
    leaks('2026/../../config/database.env', '....//config/database.env', './.././config/database.env', '2026/..././../config/database.env', '..//config//database.env'),
  'a folder beside it that begins in the same way': () => leaks('../letters-archive/patient-17.txt'),
  'a folder elsewhere with the same name': () => leaks('../../staff/letters/notice.txt'),
  'a link that leads out of the folder': () => leaks('older/patient-17.txt'),
};
