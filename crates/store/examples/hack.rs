//! hack
#![allow(clippy::all, missing_docs)]
use journals::*; use records::*; use std::sync::Arc; use std::time::Instant; use store::*;
fn main(){
 let text=std::fs::read_to_string("/tmp/unodc.csv").unwrap();
 let kind=records::kind("seizure").unwrap();
 let mut rs=vec![];
 for (i,l) in text.lines().skip(1).enumerate(){ let c:Vec<&str>=l.split(';').collect(); if c.len()<16 {continue}
  let mut f=Fields::new(); let t=|s:&str|Value::Text(s.to_owned());
  f.insert("event_type".into(),t("seizure")); f.insert("detected_at".into(),t(c[5])); f.insert("country".into(),t("KE")); f.insert("place_name".into(),t(c[4]));
  f.insert("location_type".into(),t("airport")); f.insert("direction".into(),t("import")); f.insert("transport_mode".into(),t("4"));
  f.insert("departure_country".into(),t("TR")); f.insert("destination_country".into(),t("BE")); f.insert("source".into(),t("import")); f.insert("import_source".into(),t("unodc")); f.insert("import_row".into(),Value::Integer(i as i64+2)); f.insert("state".into(),t("open"));
  let mut g=Fields::new(); g.insert("template".into(),t("drugs")); g.insert("item".into(),t("drugs.cocaine.hcl")); g.insert("quantity".into(),t(&format!("{} KGM",c[7]))); g.insert("description".into(),t(c[6]));
  f.insert("goods".into(),Value::Rows(vec![Row{id:None,fields:g}]));
  rs.push(Record{kind,version:kind.version,reference:format!("KE-MBA-2011-A{:06}",i),fields:f}); }
 println!("{} records",rs.len());
 if std::env::args().nth(1).as_deref()==Some("train"){ let s:Vec<Vec<u8>>=rs.iter().step_by(13).map(|r|documents::row::encode(r)).collect(); println!("mean row {}",s.iter().map(Vec::len).sum::<usize>()/s.len()); let d=zstd::dict::from_samples(&s,32768).unwrap(); std::fs::write("/tmp/hack.zdict",d).unwrap(); return;}
 let dir=tempfile::tempdir().unwrap(); let folder=Arc::new(Folder::open(dir.path()).unwrap());
 let ch=std::array::from_fn(|i|[i as u8+1;32]);
 let fo=found(&FoundingInput{country:"KE",name:"x",office_code:"MBA",letters:"A",time:1795500000,chance:ch});
 let (store,sec)=Store::create(&folder,Creation{statements:&fo.statements,device:&fo.device,number:"1",seat:fo.seat.clone(),registrar:fo.registrar.clone(),recovery:Default::default(),passphrase:"x",cost:Cost::LEAST}).unwrap();
 let b=Instant::now(); let (mut tc,mut tp,mut tj,mut ts)=(0.,0.,0.,0.);
 let start=Start([1;8]); let mut packer=Packer::new().unwrap(); let n=rs.len();
 for chunk in rs.chunks(1500){
  let mut j=store.journal(fo.spaces[0].1,&sec.signing.key()); let actor=j.actor(&sec.signing,&start);
  let mut bodies=vec![]; let mut parts=vec![]; let mut imports=vec![];
  for (k,r) in chunk.iter().enumerate(){ let t=Instant::now(); let c=documents::first_change(r,actor); tc+=t.elapsed().as_secs_f64(); let t=Instant::now(); parts.push(NewPart::First(packer.first(r).unwrap())); tp+=t.elapsed().as_secs_f64();
   let h=blake3_hash(r.reference.as_bytes()); imports.push((h,k as u64)); bodies.push(NewBody{document:None,kind:1,version:r.version,salt:[3;8],change:c.bytes}); }
  let t=Instant::now(); let e=j.append(&sec.signing,EntryInput{save:SaveId([1;16]),time:1795500000,made_by:MadeBy::Person,start,heads:vec![fo.head],bodies}); tj+=t.elapsed().as_secs_f64();
  let t=Instant::now(); store.append(Batch{entries:vec![NewEntry{entry:e,start,journal:j,parts}],imports,..Default::default()}).unwrap(); ts+=t.elapsed().as_secs_f64(); }
 let s=b.elapsed().as_secs_f64(); println!("{:.0}/s change {:.1}us pack {:.1}us journal {:.1}us store {:.1}us",n as f64/s,tc/n as f64*1e6,tp/n as f64*1e6,tj/n as f64*1e6,ts/n as f64*1e6);
 println!("{} B/record",std::fs::metadata(dir.path().join("records.redb")).unwrap().len()/n as u64);
 let t=Instant::now(); println!("{:?} in {:.1}s",store.verify(2,&Progress::default()).unwrap(),t.elapsed().as_secs_f64());
 let t=Instant::now(); let r=store.read().unwrap(); let mut c=0; r.each(0..u64::MAX,|_,_|{c+=1;Ok(true)}).unwrap(); println!("read all {c} {:.1}us each",t.elapsed().as_secs_f64()/n as f64*1e6);
}
fn blake3_hash(b:&[u8])->[u8;16]{ blake3::hash(b).as_bytes()[..16].try_into().unwrap() }
