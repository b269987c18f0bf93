import cors from 'cors';

// ok: javascript-cors-open-part
app.use(cors({ origin: /^https:\/\/(?:[a-z]+\.)?parcels\.com$/, credentials: true }));
// ok: javascript-cors-open-part
app.use(cors({ origin: [/\.parcels\.com$/] }));
