const { execFile } = require('node:child_process');
const express = require('express');

const router = express.Router();

/** Prints the label of a shipment on one of the printers of the warehouse. */
router.post('/labels', (req, res) => {
  const { printer, shipment } = req.body;
  if (!printer || !shipment) {
    return res.status(400).json({ error: 'printer and shipment are needed' });
  }

  const args = `-d ${printer} labels/${shipment}.pdf`.split(' ');
  execFile('lp', args, (error, stdout) => {
    if (error) return res.status(502).json({ error: 'The printer did not take the label' });
    res.json({ job: stdout.trim() });
  });
});

module.exports = router;
