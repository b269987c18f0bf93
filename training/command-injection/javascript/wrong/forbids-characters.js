const { exec } = require('node:child_process');
const express = require('express');

const router = express.Router();

const SPECIAL = /[;&|$`\n\r<>()#'"\\]/;

/** Prints the label of a shipment on one of the printers of the warehouse. */
router.post('/labels', (req, res) => {
  const { printer, shipment } = req.body;
  if (!printer || !shipment) {
    return res.status(400).json({ error: 'printer and shipment are needed' });
  }

  if (SPECIAL.test(printer) || SPECIAL.test(shipment)) {
    return res.status(400).json({ error: 'printer or shipment is not allowed' });
  }

  exec(`lp -d ${printer} labels/${shipment}.pdf`, (error, stdout) => {
    if (error) return res.status(502).json({ error: 'The printer did not take the label' });
    res.json({ job: stdout.trim() });
  });
});

module.exports = router;
