/** A letter with everything our papers are made of: address, heading, list, boxes, table and a mail address. */

export const SAMPLE_LETTER = `Center for Arbejdsmarked\\
Rådhuspladsen 1, 9999 Eksempelby\\
Telefon 00 00 00 00

Til Åse Ærlig, Distriktspsykiatrien

# Indkaldelse til samarbejdsmøde

Kære samarbejdspartner

Eksempelby Kommune vil have én fælles plan i stedet for mange. Planen laver borgeren selv sammen med alle, der hjælper. Du er en af dem. Grunden er: du kender borgerens hverdag.

## Mødet

**Tid:** tirsdag den 15. december 2026 kl. 09.30–11.00\\
**Sted:** Rådhuset, lokale 2.14

| Hvem | Hvad | Hvornår |
| --- | --- | --- |
| Tovholder | Bestiller tolk og sender dagsordenen | 1. december 2026 |
| Distriktspsykiatrien | Tager notatet med om den aftalte behandling | 15. december 2026 |

## Dit svar

Sæt kryds ved ét svar, og giv besked senest tirsdag den 8. december 2026:

- [ ] Jeg deltager i mødet
- [ ] Jeg deltager ikke, men sender et notat, som kan læses op på mødet og lægges ved referatet
- [ ] Jeg foreslår en anden dato
- [x] Det er ikke relevant for mig at deltage

Svar til Bo Eksempel på telefon 00 00 00 00 eller e-mail bo@eksempelby.example. Skriv ikke CPR-nummer i en almindelig e-mail.

Venlig hilsen

Bo Eksempel\\
Koordinerende sagsbehandler
`;
