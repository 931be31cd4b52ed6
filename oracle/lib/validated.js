// Synthesizes apps with the CloudFormation validator on, and records what it says of them.
const fs = require('fs');
const path = require('path');

/** Returns a function that builds an app, synthesizes it, and records its report, what it printed, and how it failed. */
module.exports = ({ cdk, record, work }) => (label, props, build) => {
  const outdir = path.join(work, 'apps', label.replaceAll(' ', '-'));
  const printed = [];
  const before = console.error;
  // Where constructs were made is only known in JavaScript.
  const placeless = (text) => text.replace(/^(or )?\S*\.js:\d+:\d+\n/gm, '');
  console.error = (text) => printed.push(placeless(text));
  const told = {};
  try {
    const app = new cdk.App({ outdir, ...props });
    build(app);
    app.synth();
  } catch (error) {
    told.error = placeless(error.message);
  } finally {
    console.error = before;
    process.exitCode = 0;
  }
  const strip = (x) => { if (x && typeof x === 'object') { delete x.stackTraces; delete x.acknowledgedStackTrace; if ('libraryVersion' in x) delete x.location; Object.values(x).forEach(strip); } return x; };
  for (const [key, name] of [['report', 'validation-report.json'], ['legacy', 'policy-validation-report.json']]) {
    const file = path.join(outdir, name);
    if (!fs.existsSync(file)) continue;
    told[key] = strip(JSON.parse(fs.readFileSync(file, 'utf8')));
    delete told[key].version;
  }
  record(label, { ...told, printed });
};
