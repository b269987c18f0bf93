import cors from 'cors';

// ruleid: javascript-cors-open-part
app.use(cors({ origin: /parcels\.com/, credentials: true }));
// ruleid: javascript-cors-open-part
app.use(cors({ origin: ['https://parcels.com', /^https:\/\/.*parcels\.com/] }));
