//! A small spreadsheet as the UNODC publishes it: rows of the public file, two of them equal, one with a unit that no
//! list has, and one whose date was made one that no calendar has.

const HEADS = 'REGION;SUBREGION;COUNTRY;ADMINISTRATIVE_DIVISION;PLACE;SEIZURE_DATE;DRUG_NAME;AMOUNT;DRUG_UNIT;HIDING_PLACE;INSTALLATION;TRANSPORT;PRODUCING_COUNTRY;DEPARTURE_COUNTRY;DESTINATION_COUNTRY;ROUTING'

const ROWS = `
Africa;East Africa;Mauritius;;Grand Port;2011-03-30;Buprenorphine;9884.0;Tablet;Baggage;Airport;Commercial road;Unknown;France;Mauritius;Border - inbound
Africa;East Africa;Mauritius;;Grand Port;2011-06-29;Buprenorphine;2786.0;Tablet;Baggage;Airport;Commercial road;Unknown;France;Mauritius;Border - inbound
Africa;East Africa;Mauritius;;Grand Port;2011-06-29;Buprenorphine;2786.0;Tablet;Baggage;Airport;Commercial road;Unknown;France;Mauritius;Border - inbound
Asia;Near and Middle East /South-West Asia;Pakistan;;Karachi;2011-01-04;Heroin;0.63;Kilogram;Swallowed;Airport;Commercial air;Afghanistan;Pakistan;Kenya;
Asia;Near and Middle East /South-West Asia;Pakistan;;Faisalabad;2011-11-03;Heroin;0.4;Kilogram;Body;Airport;Commercial air;Afghanistan;Pakistan;Kenya;
Asia;Near and Middle East /South-West Asia;Pakistan;;Islamabad;2012-02-30;Heroin;2.0;Kilogram;Baggage;Airport;Commercial air;Afghanistan;Pakistan;Kenya;
Europe;West & Central Europe;Italy;FI;FIRENZE;2012-01-10;Heroin;2.09;Kilogram;Swallowed;Airport;Commercial air;;Kenya;Italy;
Asia;East and South-East Asia;Myanmar;Shan;Mongping;2013-10-22;Heroin;1.0499999999999998;Block (350gr);;;;;;;
`

export const SPREADSHEET = { name: 'seizures.csv', mimeType: 'text/csv', buffer: Buffer.from(HEADS + ROWS) }
/** What must be told of it. */
export const COUNTS = { Rows: '8', Imported: '7', Refused: '1', 'Same as another row': '1' }
