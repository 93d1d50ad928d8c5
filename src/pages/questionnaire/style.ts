/**
 * Black on white, one column, no question torn apart between two sheets. It holds nothing that would be escaped, so
 * that its hash in the policy stays right.
 */
export const STYLE = `
body { font: 11pt/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .2rem; border-bottom: 1px solid #111; break-after: avoid; }
section p.why { margin-top: .3rem; break-after: avoid; }
fieldset { border: 0; margin: 0 0 1.2rem; padding: 0; break-inside: avoid; }
legend { font-weight: 600; padding: 0; margin-bottom: .25rem; }
label { display: block; padding: .12rem 0 .12rem 1.6rem; text-indent: -1.6rem; }
input[type=radio] { width: 1rem; height: 1rem; margin: 0 .35rem 0 0; vertical-align: -.12rem; }
.hint { color: #444; margin: 0 0 .25rem; font-size: .94em; }
.proof { display: flex; gap: .5rem; padding-left: 0; text-indent: 0; margin-top: .3rem; font-size: .94em; }
.proof input, .who span { flex: 1; border: 0; border-bottom: 1px solid #666; font: inherit; }
.who { display: flex; gap: 2rem; color: #444; margin: 1.5rem 0; }
@page { margin: 18mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } }
`;
