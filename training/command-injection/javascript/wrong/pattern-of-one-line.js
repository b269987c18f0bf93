const { exec } = require('node:child_process');
const express = require('express');

const router = express.Router();

const PRINTERS = ['dock-1', 'dock-2', 'office'];

/** Prints the label of a shipment on one of the printers of the warehouse. */
router.post('/labels', (req, res) => {
  const { printer, shipment } = req.body;
  if (!PRINTERS.includes(printer) || !/^[A-Z]{2}[0-9]{4,10}$/m.test(shipment)) {
    return res.status(400).json({ error: 'printer and shipment are needed' });
  }

  exec(`lp -d ${printer} labels/${shipment}.pdf`, (error, stdout) => {
    if (error) return res.status(502).json({ error: 'The printer did not take the label' });
    res.json({ job: stdout.trim() });
  });
});

module.exports = router;
