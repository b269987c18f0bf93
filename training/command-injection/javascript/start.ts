const { exec } = require('node:child_process');
const express = require('express');

const router = express.Router();

/** Prints the label of a shipment on one of the printers of the warehouse. */
router.post('/labels', (req: Asked, res: Answer): Answer | undefined => {
  const { printer, shipment } = req.body;
  if (!printer || !shipment) {
    return res.status(400).json({ error: 'printer and shipment are needed' });
  }

  exec(`lp -d ${printer} labels/${shipment}.pdf`, (error: Error | null, stdout: string) => {
    if (error) return res.status(502).json({ error: 'The printer did not take the label' });
    res.json({ job: stdout.trim() });
  });
});

module.exports = router;

interface Asked { readonly body: { readonly printer?: string; readonly shipment?: string } }
interface Answer { status(code: number): Answer; json(body: Readonly<Record<string, string>>): Answer }
