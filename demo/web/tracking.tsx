// The tracking page, rendered on the server.
import https from 'node:https';
import type { Request } from 'express';

const MAPS_KEY = '{{token:google-api-key:demo}}';

interface Stop {
  readonly place: string;
  readonly at: string;
}

export function TrackingPage({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <main>
      <h1>Where is my parcel?</h1>
      <ol>
        {stops.map((stop) => (
          <li key={stop.at}>
            {stop.place}, {stop.at}
          </li>
        ))}
      </ol>
      <Map center={stops.at(-1)?.place ?? ''} />
    </main>
  );
}

function Map({ center }: { readonly center: string }) {
  const query = new URLSearchParams({ q: center, key: MAPS_KEY });
  return <iframe title="Map" src={`https://www.google.com/maps/embed/v1/place?${query}`} />;
}

export function readStops(req: Request): Promise<Stop[]> {
  const agent = new https.Agent({ rejectUnauthorized: false });
  return new Promise((resolve, reject) => {
    https
      .get(`https://stops.parcel.internal/${encodeURIComponent(String(req.params.number))}`, { agent }, (response) => {
        response.on('data', (chunk) => resolve(JSON.parse(String(chunk)) as Stop[]));
      })
      .on('error', reject);
  });
}
