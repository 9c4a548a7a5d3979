// Writes countries.ftl and currencies.ftl of every language from the names of Unicode CLDR that Node.js carries.
//   node crates/words/generate-names.mjs           writes the files
//   node crates/words/generate-names.mjs --check   changes nothing; ends with 1 when a file is not up to date
// Needs a Node.js with full ICU data of version 78 or later, so that everybody writes the same names.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const here = new URL(".", import.meta.url);
const languages = ["en", "fr", "es", "pt", "ru", "ar"];

// Names that older and other papers use; import and search know them.
const also = {
  en: {
    AE: "UAE; Emirates",
    BN: "Brunei Darussalam",
    BO: "Bolivia, Plurinational State of; Bolivia (Plurinational State of)",
    BQ: "Netherlands Antilles",
    CD: "Congo, the Democratic Republic of the; Democratic Republic of the Congo; DRC; Congo-Kinshasa; Zaire",
    CG: "Congo, Republic of the; Congo-Brazzaville; Republic of the Congo",
    CI: "Ivory Coast; Côte d'Ivoire",
    CV: "Cabo Verde",
    CZ: "Czech Republic",
    FM: "Micronesia, Federated States of",
    GB: "UK; Great Britain; United Kingdom (England and Wales); England; Scotland; Northern Ireland",
    GM: "The Gambia",
    HK: "Hong Kong; Hong Kong, SAR of China",
    IR: "Iran, Islamic Republic of; Iran (Islamic Republic of)",
    KP: "Korea, Democratic People's Republic of; Democratic People's Republic of Korea; DPRK",
    KR: "Korea, Republic of; Republic of Korea",
    LA: "Lao People's Democratic Republic; Lao Peoples Democratic Republic; Lao PDR",
    LY: "Libyan Arab Jamahiriya",
    MD: "Moldova, Republic of; Republic of Moldova",
    MK: "Macedonia, the former Yugoslav Republic of; Macedonia",
    MM: "Burma",
    MO: "Macau; Macao; Macau, SAR of China",
    NL: "Holland; The Netherlands",
    PS: "Palestine; State of Palestine; Palestinian Territory, Occupied",
    RU: "Russian Federation",
    ST: "Sao Tome and Principe",
    SY: "Syrian Arab Republic",
    SZ: "Swaziland",
    TL: "East Timor",
    TR: "Turkey",
    TW: "Taiwan, Province of China",
    TZ: "Tanzania, United Republic of; United Republic of Tanzania",
    US: "USA; United States of America; America",
    VA: "Holy See",
    VE: "Venezuela, Bolivarian Republic of; Venezuela (Bolivarian Republic of)",
    VN: "Viet Nam",
  },
  fr: {
    AE: "EAU; Émirats",
    BY: "Bélarus",
    CD: "République démocratique du Congo; RDC; Congo-Kinshasa; Zaïre",
    CG: "République du Congo; Congo-Brazzaville",
    CZ: "République tchèque",
    GB: "Grande-Bretagne; Angleterre; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
    IR: "Iran (République islamique d’)",
    KP: "République populaire démocratique de Corée",
    KR: "République de Corée",
    LA: "République démocratique populaire lao",
    LY: "Jamahiriya arabe libyenne",
    MD: "République de Moldova",
    MK: "ex-République yougoslave de Macédoine",
    MM: "Birmanie",
    NL: "Hollande",
    PS: "Palestine; État de Palestine",
    RU: "Fédération de Russie",
    SY: "République arabe syrienne",
    SZ: "Swaziland",
    TL: "Timor-Leste",
    TZ: "République-Unie de Tanzanie",
    US: "USA; États-Unis d’Amérique",
    VA: "Saint-Siège",
    VN: "Viet Nam",
  },
};

// Codes younger than the CLDR of common Node.js versions, or without a name in it.
const named = {
  country: {},
  currency: {
    CHE: { ar: "يورو WIR" },
    CHW: { ar: "فرنك WIR" },
    CLF: { ar: "وحدة حساب تشيلية (UF)" },
    COU: { ar: "وحدة القيمة الحقيقية الكولومبية" },
    MXV: { ar: "وحدة استثمار مكسيكية" },
    UYI: { ar: "بيزو أوروغواي (وحدات مفهرسة)" },
    UYW: {
      fr: "unité de salaire nominal uruguayenne",
      pt: "unidade de índice de salário nominal do Uruguai",
      ru: "уругвайская единица номинальной заработной платы",
      ar: "وحدة مؤشر الأجور الاسمية في أوروغواي",
    },
    VED: { fr: "bolivar numérique", es: "bolívar digital", pt: "bolívar digital", ru: "цифровой боливар", ar: "بوليفار رقمي" },
    XAD: {
      en: "Arab Accounting Dinar",
      fr: "dinar comptable arabe",
      es: "dinar contable árabe",
      pt: "dinar contábil árabe",
      ru: "арабский расчётный динар",
      ar: "الدينار العربي الحسابي",
    },
    XSU: { fr: "sucre (unité de compte)", es: "sucre (unidad de cuenta)", pt: "sucre (unidade de conta)", ru: "сукре (расчётная единица)", ar: "سوكري (وحدة حساب)" },
    XUA: {
      fr: "unité de compte de la BAD",
      es: "unidad de cuenta del BAfD",
      pt: "unidade de conta do BAD",
      ru: "расчётная единица АБР",
      ar: "وحدة حساب بنك التنمية الأفريقي",
    },
  },
};

/** The codes of the newest edition of a list. */
function codes(list) {
  const folder = new URL(`../records/lists/${list}/`, here);
  const edition = readdirSync(folder).sort().at(-1);
  const [, ...rows] = readFileSync(new URL(edition, folder), "utf8").trim().split("\n");
  return rows.map((row) => row.split(",")[1]).sort();
}

function lines(language, list, type) {
  const names = new Intl.DisplayNames([language], { type, fallback: "none" });
  return codes(list).flatMap((code) => {
    const name = names.of(code) ?? named[list][code]?.[language];
    if (!name) throw new Error(`${list} ${code} has no name in ${language}: add it to "named"`);
    const others = list === "country" ? also[language]?.[code] : undefined;
    const line = `list-${list}-${code} = ${name.trim()}`;
    return others ? [line, `    .also = ${others}`] : [line];
  });
}

function file(language, list, type) {
  const head = "# Written by generate-names.mjs from Unicode CLDR; do not edit by hand.";
  return [head, "", ...lines(language, list, type), ""].join("\n");
}

const check = process.argv.includes("--check");
let stale = 0;
for (const language of languages) {
  mkdirSync(new URL(`${language}/`, here), { recursive: true });
  for (const [name, list, type] of [["countries", "country", "region"], ["currencies", "currency", "currency"]]) {
    const path = new URL(`${language}/${name}.ftl`, here);
    const text = file(language, list, type);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    if (check) {
      console.error(`${language}/${name}.ftl is not up to date: run node crates/words/generate-names.mjs`);
      stale += 1;
    } else {
      writeFileSync(path, text);
    }
  }
}
process.exitCode = stale === 0 ? 0 : 1;
