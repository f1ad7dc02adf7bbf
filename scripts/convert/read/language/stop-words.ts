/**
 * The commonest words of languages in one script, by BCP 47 tag: what a third of running text is made
 * of, and the words that tell neighbours apart (Danish and Norwegian, Spanish and Portuguese …).
 */
export const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on with as are be by this have from or had not but what were they which at an has been would there their will you his her she he we can about more who when if one all said new than into its could other some do my your so up out our also them may how only these then',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn kann ich wir schon diese unter gegen vom doch hier sehr seine ihre keine was alle',
  fr: 'le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ou été cette ont elle à leur nous ses ces fait être deux même aussi bien peut tout sans entre dont où je vous après on autres si encore depuis très était avait sa ils d l qu n s c selon lors ainsi',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso había ante ellos e esto mí antes algunos qué unos yo otro otras fue era ser son está han tiene puede años según hace',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos são segundo anos ainda pode sobre havia todas todos nunca ninguém desde este esta onde',
  it: 'di e il la che in a per un è una non sono del con della le si i da al dei come lo più nel gli ma anche alla ha o delle dal nella su se ci questo degli era essere stato ai questa cui suo hanno sua alle dalla dopo tra ancora prima solo quando loro molto io stata sul anni fra fatto due quello tutti tutto perché senza nei negli sulla secondo già può',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij door nog naar hij uit wordt was heeft over tot ze of worden hun meer kan zich werd geen deze dit wel jaar al moet we veel zo nu zou haar hebben mensen na onder ik je waar wat hadden waren kunnen andere omdat tegen toch eerste twee tussen volgens',
  sv: 'och att det i en som på är av för med den till inte har de ett om var jag men sig från så kan man när år hon under också efter eller nu han där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sverige kunde detta blev varit något',
  da: 'og i at det er en til af på for den med de som har ikke et der var han om vi men fra sig kan jeg så ved hun også efter eller nu man være når blev hvor vil ud havde skal mod over mere bliver under alle få kun op hvad meget andre end selv år min hans nogle mange blevet været dem siger ind da af dette denne må får sin noget efter',
  nb: 'og i det er en på til som å for av at med de har ikke et var den om jeg vi men fra han seg så kan ble også etter eller nå man være når hvor vil ut hadde skal mot over mer blir under alle få bare opp hva mye andre enn selv år min hans noen mange blitt vært dem sier inn da dette denne må får sin noe etter både gjør kommer hun seg ved sa norge',
  nn: 'og i det er ein på til som å for av at med dei har ikkje eit var den om eg vi men frå han seg så kan vart også etter eller no ein vere når kvar vil ut hadde skal mot over meir blir under alle få berre opp kva mykje andre enn sjølv år min hans nokre mange vorte vore dei seier inn då dette denne må får sin noko noreg ho me',
  fi: 'ja on ei se että hän oli en mutta ovat myös joka kun niin kuin tai sen ole olla mukaan vain jo jos sitä nyt tämä jälkeen voi ovat hänen nämä kanssa sekä vielä koko asti noin minä sinä me te he mitä missä tässä siitä niiden joita olisi ollut vuoden mukana eivät kaikki paljon enemmän eli tämän jossa jotka ennen',
  is: 'og að í á sem er til við um en hann af var með það fyrir ekki því eru hún þá frá eftir þar eða svo verið hafa hefur voru upp þegar þeir ég sér nú þess þetta vera yfir verður þess hans hennar einnig sagði mjög íslands þeirra sína kom út',
  pl: 'w i na z się do nie że to jest o od po za jak przez co dla ale a są tak ze oraz był jego może już tym czy który także które ich tego było tylko roku będzie której być przy jej go lub ma przed ten bardzo jednak ta więc bo te jeszcze ją tej kiedy pod nad mnie wszystko między bez która mogą został swoje gdy',
  cs: 'a v se na je že to s z o do i za by jsem ve pro jako tak jsou ale podle po k jeho byl který od roku která při bylo také už nebo které jen si až pouze před mezi více byla kde jak není má ze co když mi ho jsme tím tak bude může být let tom další u však jeho své její však ještě bez nich',
  sk: 'a v sa na je že to s z o do aj za by som vo pre ako tak sú ale podľa po k jeho bol ktorý od roku ktorá pri bolo tiež už alebo ktoré len si až iba pred medzi viac bola kde nie má zo čo keď mi ho sme tým bude môže byť rokov tom ďalšie však svoje jej ešte bez ich i toho',
  hu: 'a az és hogy nem is egy ez de van ha meg volt csak már el mint még vagy szerint ki mert azt ezt be akkor amely fel ami azonban minden lehet kell több után sem nagy most két úgy pedig között ezek alatt illetve való lett lesz voltak ezért olyan majd mely amit aki itt ott így magyar évben arra saját ennek első',
  ro: 'de și în a la cu pe că din nu se o este să un care mai al pentru sunt ce au prin fi ca sau lui dar după fost cel ale acest cei lor între iar am ei când această fi dintre cele avea foarte doar doi sa fără pot poate era unei unui ne ar acesta toate anul către până său lui ai ori',
  tr: 've bir bu da de için ile olarak çok daha ne olan gibi kadar en var o ancak sonra her ise ya değil diye göre şey ama mi olduğu oldu tarafından yeni büyük bile ki iki biri böyle önce hiç ben sen biz onun bunu benim kendi olduğunu arasında yok edilen bazı bütün nasıl ilk yıl şu veya üzerinde eden hem artık içinde',
  hr: 'i u je na se da su za od s a o koji ne kao bi to iz ili do što po ali koja već nije sve samo biti koje može prema još bio kako nakon te sa više bila ima ih ga sam smo njegov godine međutim također tijekom između jer dok gdje svoje hrvatske nekoliko tko što',
  sl: 'in je v se na da so za z s ki ne pa kot o bi ali od po tudi do iz to ni bil pri kar lahko še bo že med ter več bila ima jih ga sem smo njegov leta vendar zaradi ker ko kjer svoje slovenije nekaj ob pred tako zelo samo ta biti',
  lt: 'ir kad į yra iš su tai bet kaip ar jau už buvo savo apie ne jo taip dar po nuo o tik ji jie prie per dėl kai gali iki nei mūsų metų kurie kuris kurių nes pat labai daug bus ką pagal tačiau arba turi jį šio tarp lietuvos',
  lv: 'un ir ar no uz par ka kas lai tas arī bet kā vai tika viņš gan pēc savu jau ne tikai bija būt var pie šo to līdz vairāk ļoti kad nav tā viņa gada tiek kuri kurā latvijas šī šis esmu mēs kuru starp kopā nekā pret pirms',
  et: 'ja on ei et see ka oli kui ta aga või oma nii ning seda mis siis kes tema üle mida need ole pole välja ainult olid olla veel juba mitte kõik selle tuleb võib mille eesti aasta aastal kuid sest enne pärast rohkem väga meie nende nagu poolt vastu',
  ca: 'de la i que el a en les els un una per del al amb no es com és més ha o dels seu seva però també va han ser són on fins aquest aquesta entre qui quan molt ja si sobre tot sense ni des després abans altres nos hi ho perquè estat anys segons cada seus ara',
  gl: 'de a o que e do da en un para con non unha os no se na por máis as dos como pero foi ao el das ten seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos seus quen esta galicia onde anos segundo',
  eu: 'eta da ez bat du dira zen ere izan dute baina den egin hau hori zuen edo batean arte baino beste bere duen izango oso egiten ziren dela behar baita gabe beste horren zer nola euskal urte ari gero arabera',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain sementara banyak',
  vi: 'và của là có được cho không trong các với một những người đã này để khi đến từ về ra nhiều tôi năm vào cũng như sẽ hơn phải làm trên tại nhưng theo sau còn rất ông bị đó thì nếu hay nên qua lại chỉ việt nam lên do mà đang vì',
  ga: 'an na agus a ar is i go le ag sé do bhí tá ní ach seo sin nach mar ó siad chun gur leis atá faoi raibh nó sí féin as air de bhfuil idir aon gach nuair éirinn',
  cy: 'y yr a i yn o ac ar am ei mae yw wedi gan oedd fod ond nid hefyd cael bod fel at eu hyn neu roedd un hynny pan er sydd gyda mwy dros rhwng cymru gwaith fe ni',
  sq: 'të e në dhe i një se me për që nga ka është më u si do nuk por edhe ishte janë kjo ky ai ajo kanë duke kur shumë pas deri mund tij saj ose vetëm qenë sipas vit shqipëri',
  af: 'die van en in is dat het nie wat met vir op te sy aan om was ook hy deur as by uit hulle ons maar kan word een sal na oor meer tot wees hierdie daar so nog moet sê jaar ek sou kon tussen',
  sw: 'na ya wa kwa ni katika za la kuwa hii hiyo kama yake lakini wao huo pia au huu wake sana bila baada hadi nchi watu moja mwaka alikuwa ambayo hayo zaidi cha si yeye',
  tl: 'ang ng sa na at mga ay ni si para ito hindi kung may siya nito din mula kay rin niya ako pa isang dahil upang ka nang po naman lang kanyang noong',
  eo: 'la de en kaj al estas kiu por ne ke li kun pri el ĝi estis pli sed ankaŭ ĉi tiu tio kiel je mi oni ili sur per aŭ dum inter post ĝis ŝi nur kiuj sia ĉiuj',
  la: 'et in est non ad ut cum quod qui ex sed si de quae ab per sunt esse quam enim autem ac atque aut nec hoc eius inter pro tamen etiam erat quid nam quoque',
};

export const CYRILLIC: Readonly<Record<string, string>> = {
  ru: 'и в не на что с он по это как но из у за от к так для было все же а о его она я бы только мы года при или был также быть до чтобы они после может уже если есть были этого ещё еще когда где более во со том которые',
  uk: 'і в не на що з він та у за до як але це від для про його й із є також або при був було вони бути після може вже якщо були цього ще коли де більше які який років року та її щоб тому через',
  be: 'і ў не на што з ён па гэта як але за ад да так для было ўсе ж а аб яго яна я б толькі мы пры або быў таксама быць каб яны пасля можа ўжо калі ёсць гэтага яшчэ дзе якія які',
  bg: 'на и в да се за от е с че по не са това като но до си при има което към най той ще са който бе след може един или също така беше години само между още които те без през тя няма вече му',
  sr: 'и у је на се да су за од с а о који не као би то из или до што по али која већ није све само бити које може према још био како након те са више била има их га сам године између',
  mk: 'на и во да се за од е со дека по не ќе кој како што до ги го ја беше или тоа има само може при повеќе но биде биле која кои години меѓу тој нема овој оваа',
  kk: 'және бұл бір мен да де үшін деп бар осы ол болып жылы емес екен қазақстан оның сол туралы болды көп кейін сондай ғана керек өз',
  mn: 'нь байна юм энэ бол гэж ба бөгөөд болон тэр монгол улсын он дээр хүн байсан байгаа гэсэн болсон их',
};

export const ARABIC: Readonly<Record<string, string>> = {
  ar: 'في من على إلى أن عن التي الذي هذا هذه مع كان ما لا بعد قد كما بين لم ذلك وقد أو هو هي كل خلال حيث منذ عند كانت إن حول غير قبل وقال ولا وفي يكون الى ان',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد گفت ها های شده بود اما یا ما باید کند سال دارد وی کرده هر بین اند آنها نمی اگر پس',
  ur: 'کے کی میں ہے اور سے کا کو اس نے پر یہ ہیں کہ بھی ایک ہو تھا ان کر جو تو وہ گیا تھے نہیں لیے کیا اپنے تھی گئی کہا ہوئے',
};

export const DEVANAGARI: Readonly<Record<string, string>> = {
  hi: 'के में की है और से को का पर ने हैं कि यह भी एक नहीं कर इस ही हो था लिए वह तो जो या साथ थे बाद अपने थी जाता गया रहा कुछ होता',
  mr: 'आणि आहे या व हे की होते ते तर ही नाही केले असे म्हणून मात्र त्यांनी आहेत एक होता केली त्या करून येथे मध्ये होती झाली आले पण',
  ne: 'र छ को मा भएको गर्ने पनि छन् हो यो एक गरेको लागि भने उनले गर्न नेपाल भन्ने थियो तर हुने बाट साथै उनी',
};
