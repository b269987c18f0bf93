// Labels and prices: what the warehouse asked for in a hurry.
const { exec, execFile } = require('node:child_process');

/** Prints a label on the printer that the request names. */
function createLabel(req, res) {
  exec(`lp -d ${req.body.printer} label.pdf`, (error) => res.sendStatus(error ? 500 : 204));
}

/** The same without a shell: the printer's name is one argument, whatever it holds. */
function createLabelSafely(req, res) {
  execFile('lp', ['-d', req.body.printer, '--', 'label.pdf'], (error) => res.sendStatus(error ? 500 : 204));
}

/** Lets the sales team try a price formula. */
function tryFormula(req, res) {
  const price = eval(`(weight) => ${req.query.formula}`);
  res.json({ price: price(Number(req.query.weight)) });
}

/** Formulas that were agreed on: the request chooses one, it does not write one. */
const formulas = {
  standard: (weight) => 4.9 + weight * 0.4,
  bulky: (weight) => 9.9 + weight * 0.9,
};

function readPrice(req, res) {
  const formula = formulas[req.query.formula] ?? formulas.standard;
  res.json({ price: formula(Number(req.query.weight)) });
}

module.exports = { createLabel, createLabelSafely, tryFormula, readPrice };
