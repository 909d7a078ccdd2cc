<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>AmountPage</name>
        <message>
            <source>Amount: %1</source>
            <translation>Summa: %1</translation>
        </message>
        <message>
            <source>What for? (optional)</source>
            <translation>Mistä maksetaan? (valinnainen)</translation>
        </message>
    </context>
    <context>
        <name>AmountPane</name>
        <message>
            <source>Why? (optional)</source>
            <translation>Miksi? (valinnainen)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ei</translation>
        </message>
    </context>
    <context>
        <name>CashierModel</name>
        <message>
            <source>Enter an amount</source>
            <translation>Syötä summa</translation>
        </message>
        <message>
            <source>Ask for %1</source>
            <translation>Pyydä %1</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Veloita %1</translation>
        </message>
        <message>
            <source>Keypad in %1 s</source>
            <translation>Näppäimistö %1 s kuluttua</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Enintään %1</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Vähintään %1</translation>
        </message>
    </context>
    <context>
        <name>CustomerInSmall</name>
        <message>
            <source>What the customer sees: %1</source>
            <translation>Mitä asiakas näkee: %1</translation>
        </message>
    </context>
    <context>
        <name>DayPane</name>
        <message>
            <source>Show this day</source>
            <translation>Näytä tämä päivä</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ei</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Viikko</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Maksut</translation>
        </message>
        <message>
            <source>Amount, reference or day</source>
            <translation>Summa, viite tai päivä</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Eilen</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Maksettu</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Palautettu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avoimet</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Maksamatta</translation>
        </message>
        <message>
            <source>Older payments</source>
            <translation>Vanhemmat maksut</translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message>
            <source>Monday</source>
            <translation>maanantai</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>tiistai</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>keskiviikko</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>torstai</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>perjantai</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>lauantai</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>sunnuntai</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Enintään %1</translation>
        </message>
        <message>
            <source>Take %1 more</source>
            <translation>Veloita vielä %1</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Veloita %1</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Vapauta %1</translation>
        </message>
        <message>
            <source>Give back %1 more</source>
            <translation>Palauta vielä %1</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Palauta %1</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>Payments are missing from the journal</source>
            <translation>Päiväkirjasta puuttuu maksuja</translation>
        </message>
        <message>
            <source>An older copy of it was put back, or its end was cut off. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>Siitä on palautettu vanhempi kopio tai sen loppu on katkennut. Voit jatkaa. Kerro kassasta vastaavalle: `kiosk doctor` kertoo, mitä pitää tehdä.</translation>
        </message>
        <message>
            <source>The journal was changed or is damaged</source>
            <translation>Päiväkirjaa on muutettu tai se on vioittunut</translation>
        </message>
        <message>
            <source>Old payments in it can't be relied on. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>Sen vanhoihin maksuihin ei voi luottaa. Voit jatkaa. Kerro kassasta vastaavalle: `kiosk doctor` kertoo, mitä pitää tehdä.</translation>
        </message>
        <message>
            <source>The payment could not be completed.</source>
            <translation>Maksua ei voitu suorittaa.</translation>
        </message>
        <message>
            <source>Please ask the cashier for another way to pay.</source>
            <translation>Kysy kassalta toista maksutapaa.</translation>
        </message>
        <message>
            <source>Start a new payment, or take another means of payment.</source>
            <translation>Aloita uusi maksu tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>Take another means of payment, and tell the person who runs this kiosk.</source>
            <translation>Ota toinen maksutapa ja kerro kassasta vastaavalle.</translation>
        </message>
        <message>
            <source>There is no valid card in the app. Add a card, then ask the cashier to try again.</source>
            <translation>Sovelluksessa ei ole voimassa olevaa korttia. Lisää kortti ja pyydä kassaa yrittämään uudelleen.</translation>
        </message>
        <message>
            <source>The customer has no valid card in the app.</source>
            <translation>Asiakkaalla ei ole sovelluksessa voimassa olevaa korttia.</translation>
        </message>
        <message>
            <source>The customer can add a card in the app. Then start a new payment.</source>
            <translation>Asiakas voi lisätä kortin sovelluksessa. Aloita sitten uusi maksu.</translation>
        </message>
        <message>
            <source>The bank refused the payment. Try another card, or contact your bank.</source>
            <translation>Pankki hylkäsi maksun. Kokeile toista korttia tai ota yhteys pankkiisi.</translation>
        </message>
        <message>
            <source>The customer's bank refused the payment.</source>
            <translation>Asiakkaan pankki hylkäsi maksun.</translation>
        </message>
        <message>
            <source>Start a new payment with another card, or take another means of payment.</source>
            <translation>Aloita uusi maksu toisella kortilla tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>The bank refused this amount. Try another card, or contact your bank.</source>
            <translation>Pankki hylkäsi summan. Kokeile toista korttia tai ota yhteys pankkiisi.</translation>
        </message>
        <message>
            <source>The customer's bank refused the amount.</source>
            <translation>Asiakkaan pankki hylkäsi summan.</translation>
        </message>
        <message>
            <source>Check the amount. Start a new payment with another card, or take another means of payment.</source>
            <translation>Tarkista summa. Aloita uusi maksu toisella kortilla tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>The card has expired. Choose another card in the app.</source>
            <translation>Kortti on vanhentunut. Valitse sovelluksessa toinen kortti.</translation>
        </message>
        <message>
            <source>The customer's card has expired.</source>
            <translation>Asiakkaan kortti on vanhentunut.</translation>
        </message>
        <message>
            <source>Start a new payment; the customer chooses another card in the app.</source>
            <translation>Aloita uusi maksu; asiakas valitsee sovelluksessa toisen kortin.</translation>
        </message>
        <message>
            <source>The payment was not completed. No money was taken.</source>
            <translation>Maksua ei suoritettu. Rahaa ei veloitettu.</translation>
        </message>
        <message>
            <source>The payment was not completed, usually because nobody approved it in time.</source>
            <translation>Maksua ei suoritettu, yleensä siksi, ettei kukaan hyväksynyt sitä ajoissa.</translation>
        </message>
        <message>
            <source>This payment cannot be made with this app account.</source>
            <translation>Tällä sovelluksen käyttäjätilillä ei voi maksaa tätä maksua.</translation>
        </message>
        <message>
            <source>Vipps does not let this customer pay here. Vipps does not say why.</source>
            <translation>Vipps-palvelu ei anna tämän asiakkaan maksaa täällä. Vipps-palvelu ei kerro syytä.</translation>
        </message>
        <message>
            <source>Take another means of payment.</source>
            <translation>Ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>The app is too old. Update it, then ask the cashier to try again.</source>
            <translation>Sovellus on liian vanha. Päivitä se ja pyydä kassaa yrittämään uudelleen.</translation>
        </message>
        <message>
            <source>The customer's app is too old.</source>
            <translation>Asiakkaan sovellus on liian vanha.</translation>
        </message>
        <message>
            <source>The customer updates the app. Then start a new payment.</source>
            <translation>Asiakas päivittää sovelluksen. Aloita sitten uusi maksu.</translation>
        </message>
        <message>
            <source>The payment can't be cancelled: the money has already been taken.</source>
            <translation>Maksua ei voi perua: rahat on jo veloitettu.</translation>
        </message>
        <message>
            <source>Use refund instead.</source>
            <translation>Palauta rahat sen sijaan.</translation>
        </message>
        <message>
            <source>Vipps could not cancel the payment yet.</source>
            <translation>Vipps-palvelu ei voinut vielä perua maksua.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait for the result.</source>
            <translation>Kassa lukee maksun ja yrittää itse uudelleen. Odota tulosta.</translation>
        </message>
        <message>
            <source>Vipps has no reserved money for this payment.</source>
            <translation>Vipps-palvelussa ei ole varattua rahaa tälle maksulle.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page before handing over goods.</source>
            <translation>Kysy Vipps-palvelusta uudelleen maksun sivulta ennen kuin luovutat tavaroita.</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being checked.</source>
            <translation>Hetki. Maksua tarkistetaan.</translation>
        </message>
        <message>
            <source>The amount is larger than what is still reserved. Nothing was taken.</source>
            <translation>Summa on suurempi kuin mitä on vielä varattuna. Mitään ei veloitettu.</translation>
        </message>
        <message>
            <source>Enter a smaller amount.</source>
            <translation>Syötä pienempi summa.</translation>
        </message>
        <message>
            <source>The reserved money could not be taken yet.</source>
            <translation>Varattuja rahoja ei voitu vielä veloittaa.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait before handing over goods.</source>
            <translation>Kassa lukee maksun ja yrittää itse uudelleen. Odota ennen kuin luovutat tavaroita.</translation>
        </message>
        <message>
            <source>The money was reserved more than 180 days ago and can't be taken any more.</source>
            <translation>Rahat varattiin yli 180 päivää sitten, eikä niitä voi enää veloittaa.</translation>
        </message>
        <message>
            <source>The refund could not be made.</source>
            <translation>Rahoja ei voitu palauttaa.</translation>
        </message>
        <message>
            <source>The refund is larger than what is left of the payment.</source>
            <translation>Palautus on suurempi kuin mitä maksusta on jäljellä.</translation>
        </message>
        <message>
            <source>The money is only reserved, so there is nothing to refund.</source>
            <translation>Rahat on vain varattu, joten palautettavaa ei ole.</translation>
        </message>
        <message>
            <source>Cancel the payment instead.</source>
            <translation>Peru maksu sen sijaan.</translation>
        </message>
        <message>
            <source>The payment was cancelled: no money was taken, so none can be refunded.</source>
            <translation>Maksu peruttiin: rahaa ei veloitettu, joten sitä ei voi palauttaa.</translation>
        </message>
        <message>
            <source>Nothing more to do.</source>
            <translation>Muuta ei tarvitse tehdä.</translation>
        </message>
        <message>
            <source>The refund could not be made right now.</source>
            <translation>Rahoja ei voitu palauttaa juuri nyt.</translation>
        </message>
        <message>
            <source>Vipps could not take the refund from the shop's account: there is too little on it.</source>
            <translation>Vipps-palvelu ei voinut ottaa rahoja kaupan tililtä: siellä on liian vähän.</translation>
        </message>
        <message>
            <source>Try the refund again later, and tell the person who runs this kiosk.</source>
            <translation>Yritä palautusta myöhemmin uudelleen ja kerro kassasta vastaavalle.</translation>
        </message>
        <message>
            <source>The payment is more than 365 days old and can't be refunded through Vipps.</source>
            <translation>Maksu on yli 365 päivää vanha, eikä sitä voi palauttaa Vipps-palvelun kautta.</translation>
        </message>
        <message>
            <source>Give the money back in another way.</source>
            <translation>Palauta rahat muulla tavalla.</translation>
        </message>
        <message>
            <source>The refund could not be made here.</source>
            <translation>Rahoja ei voitu palauttaa täällä.</translation>
        </message>
        <message>
            <source>The refund is above the limit that the shop has set for this till.</source>
            <translation>Palautus ylittää rajan, jonka kauppa on asettanut tälle kassalle.</translation>
        </message>
        <message>
            <source>Ask whoever may refund more, or give the money back in another way.</source>
            <translation>Pyydä sitä, joka saa palauttaa enemmän, tai palauta rahat muulla tavalla.</translation>
        </message>
        <message>
            <source>Vipps does not allow this for the payment as it stands, for example because it is cancelled.</source>
            <translation>Vipps-palvelu ei salli tätä maksun nykytilassa, esimerkiksi koska se on peruttu.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page.</source>
            <translation>Kysy Vipps-palvelusta uudelleen maksun sivulta.</translation>
        </message>
        <message>
            <source>Vipps says that this has been done already.</source>
            <translation>Vipps-palvelu kertoo, että tämä on jo tehty.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment to be sure. Wait for the result.</source>
            <translation>Kassa lukee maksun varmistaakseen asian. Odota tulosta.</translation>
        </message>
        <message>
            <source>Vipps is busy with this payment.</source>
            <translation>Vipps-palvelu käsittelee juuri tätä maksua.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself. Wait for the result.</source>
            <translation>Kassa yrittää itse uudelleen. Odota tulosta.</translation>
        </message>
        <message>
            <source>Vipps asks this kiosk to slow down.</source>
            <translation>Vipps-palvelu pyytää kassaa hidastamaan.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself, more slowly. Wait for the result.</source>
            <translation>Kassa yrittää itse uudelleen, mutta harvemmin. Odota tulosta.</translation>
        </message>
        <message>
            <source>Vipps knows this payment already.</source>
            <translation>Vipps-palvelu tuntee jo tämän maksun.</translation>
        </message>
        <message>
            <source>Vipps does not know this payment. It may belong to another sales unit.</source>
            <translation>Vipps-palvelu ei tunne tätä maksua. Se voi kuulua toiselle myyntipisteelle.</translation>
        </message>
        <message>
            <source>Check that the kiosk uses the keys of the sales unit that took the payment.</source>
            <translation>Tarkista, että kassa käyttää maksun ottaneen myyntipisteen avaimia.</translation>
        </message>
        <message>
            <source>The QR code from Vipps can't be used, so it was not shown. The payment is being cancelled.</source>
            <translation>QR-koodia Vipps-palvelusta ei voi käyttää, joten sitä ei näytetty. Maksu perutaan.</translation>
        </message>
        <message>
            <source>Vipps says that the payment timed out before its QR code was made.</source>
            <translation>Vipps-palvelun mukaan maksun aika päättyi ennen kuin QR-koodi tehtiin.</translation>
        </message>
        <message>
            <source>Vipps can't be reached: no network, or a firewall in the way. Nothing was asked for.</source>
            <translation>Vipps-palveluun ei saada yhteyttä: ei verkkoa tai palomuuri tiellä. Mitään ei pyydetty.</translation>
        </message>
        <message>
            <source>Check the network, or take another means of payment.</source>
            <translation>Tarkista verkko tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>Vipps does not answer right now.</source>
            <translation>Vipps-palvelu ei vastaa juuri nyt.</translation>
        </message>
        <message>
            <source>Try again in a minute, or take another means of payment.</source>
            <translation>Yritä minuutin kuluttua uudelleen tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>Vipps refused the kiosk's keys.</source>
            <translation>Vipps-palvelu hylkäsi kassan avaimet.</translation>
        </message>
        <message>
            <source>Tell the person who runs this kiosk: client id, client secret, subscription key or sales unit is wrong.</source>
            <translation>Kerro kassasta vastaavalle: client id, client secret, subscription key tai myyntipiste on väärin.</translation>
        </message>
        <message>
            <source>The kiosk asked for more than the customer approved. Nothing was taken.</source>
            <translation>Kassa pyysi enemmän kuin asiakas hyväksyi. Mitään ei veloitettu.</translation>
        </message>
        <message>
            <source>Vipps refused a repeated request because it had changed.</source>
            <translation>Vipps-palvelu hylkäsi toistetun pyynnön, koska se oli muuttunut.</translation>
        </message>
        <message>
            <source>The sales unit may not take money directly.</source>
            <translation>Myyntipiste ei saa veloittaa rahoja suoraan.</translation>
        </message>
        <message>
            <source>The test user must approve one payment by hand first.</source>
            <translation>Testikäyttäjän on ensin hyväksyttävä yksi maksu itse.</translation>
        </message>
        <message>
            <source>Approve one payment in the test app.</source>
            <translation>Hyväksy yksi maksu testisovelluksessa.</translation>
        </message>
        <message>
            <source>Vipps has blocked this shop.</source>
            <translation>Vipps-palvelu on estänyt tämän kaupan.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for receiving money.</source>
            <translation>Kauppa on saavuttanut rajansa rahan vastaanottamisessa.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for payment requests.</source>
            <translation>Kauppa on saavuttanut maksupyyntöjen rajansa.</translation>
        </message>
        <message>
            <source>Try again later, or take another means of payment.</source>
            <translation>Yritä myöhemmin uudelleen tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>The shop's agreement with Vipps is not signed.</source>
            <translation>Kaupan Vipps-sopimusta ei ole allekirjoitettu.</translation>
        </message>
        <message>
            <source>The sales unit is closed, deleted or blocked at Vipps.</source>
            <translation>Myyntipiste on suljettu, poistettu tai estetty Vipps-palvelussa.</translation>
        </message>
        <message>
            <source>The sales unit may not take payments.</source>
            <translation>Myyntipiste ei saa ottaa maksuja vastaan.</translation>
        </message>
        <message>
            <source>The sales unit may not use something that the kiosk asked for.</source>
            <translation>Myyntipiste ei saa käyttää jotain, mitä kassa pyysi.</translation>
        </message>
        <message>
            <source>Vipps refused the request as malformed.</source>
            <translation>Vipps-palvelu hylkäsi pyynnön virheellisenä.</translation>
        </message>
        <message>
            <source>Vipps had an internal error.</source>
            <translation>Vipps-palvelussa oli sisäinen virhe.</translation>
        </message>
        <message>
            <source>Try again, or take another means of payment.</source>
            <translation>Yritä uudelleen tai ota toinen maksutapa.</translation>
        </message>
        <message>
            <source>Vipps answered something that the kiosk does not understand. The answer is kept.</source>
            <translation>Vipps-palvelu vastasi jotain, mitä kassa ei ymmärrä. Vastaus on tallessa.</translation>
        </message>
        <message>
            <source>Don't hand over goods yet. The kiosk keeps asking.</source>
            <translation>Älä luovuta tavaroita vielä. Kassa kysyy edelleen.</translation>
        </message>
        <message>
            <source>Vipps can't be reached right now.</source>
            <translation>Vipps-palveluun ei saada yhteyttä juuri nyt.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Maksettu</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was paid.</source>
            <translation>Peruutettu. Mitään ei maksettu.</translation>
        </message>
        <message>
            <source>Not paid in time. Nothing was paid.</source>
            <translation>Ei maksettu ajoissa. Mitään ei maksettu.</translation>
        </message>
        <message>
            <source>Refused. Nothing was paid.</source>
            <translation>Hylätty. Mitään ei maksettu.</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Palautettu</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Maksu</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Palautus</translation>
        </message>
        <message>
            <source>COPY {number}</source>
            <translation>KOPIO {number}</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Viite</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Maksusta</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Vipps-palvelun viite</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Ei vielä veloitettu</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Yhteys Vipps-palveluun</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Vipps-palvelu ei vastaa</translation>
        </message>
        <message>
            <source>{wanted}: {count} payments</source>
            <translation>{wanted}: {count} maksua</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Palautettu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avoimet</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Maksamatta</translation>
        </message>
        <message>
            <source>Asking Vipps</source>
            <translation>Kysytään Vipps-palvelusta</translation>
        </message>
        <message>
            <source>Showing the QR code</source>
            <translation>QR-koodi näytetään</translation>
        </message>
        <message>
            <source>Customer scans the code</source>
            <translation>Asiakas skannaa koodin</translation>
        </message>
        <message>
            <source>Customer approves</source>
            <translation>Asiakas hyväksyy</translation>
        </message>
        <message>
            <source>Money is taken</source>
            <translation>Rahat veloitetaan</translation>
        </message>
        <message>
            <source>Reserved, take by {day}</source>
            <translation>Varattu, veloita viimeistään {day}</translation>
        </message>
        <message>
            <source>The payment {reference} is over. No money was kept.</source>
            <translation>Maksu {reference} on ohi. Rahaa ei jäänyt kaupalle.</translation>
        </message>
        <message>
            <source>{amount}: {what}</source>
            <translation>{amount}: {what}</translation>
        </message>
        <message>
            <source>A payment approved after it was cancelled has been given back.</source>
            <translation>Perumisen jälkeen hyväksytty maksu on palautettu.</translation>
        </message>
        <message>
            <source>{wanted}: no payments</source>
            <translation>{wanted}: ei maksuja</translation>
        </message>
        <message>
            <source>{wanted}: the newest {count}</source>
            <translation>{wanted}: {count} uusinta</translation>
        </message>
        <message>
            <source>{wanted}: 1 payment</source>
            <translation>{wanted}: 1 maksu</translation>
        </message>
        <message>
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>tänään</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>eilen</translation>
        </message>
        <message>
            <source>Look at the printer. If the report is not there, print it again.</source>
            <translation>Katso tulostinta. Jos raportti ei ole siinä, tulosta se uudelleen.</translation>
        </message>
        <message>
            <source>Look at the printer. If it is not there, print a copy from the page of {reference}.</source>
            <translation>Katso tulostinta. Jos se ei ole siinä, tulosta kopio maksun {reference} sivulta.</translation>
        </message>
        <message>
            <source>A slip may have been printed, or not</source>
            <translation>Tosite on ehkä tulostunut tai ei</translation>
        </message>
        <message>
            <source>Asked Vipps</source>
            <translation>Kysyttiin Vipps-palvelusta</translation>
        </message>
        <message>
            <source>QR code shown</source>
            <translation>QR-koodi näytetty</translation>
        </message>
        <message>
            <source>Opened in the app</source>
            <translation>Avattu sovelluksessa</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>Kortti hylätty</translation>
        </message>
        <message>
            <source>Approved by the customer</source>
            <translation>Asiakas hyväksyi</translation>
        </message>
        <message>
            <source>Part of the money taken</source>
            <translation>Osa rahoista veloitettu</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Rahat veloitettu</translation>
        </message>
        <message>
            <source>Asked Vipps to cancel</source>
            <translation>Pyydettiin Vipps-palvelua perumaan</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Peruttu</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Aika päättyi</translation>
        </message>
        <message>
            <source>Could not be started</source>
            <translation>Ei voitu aloittaa</translation>
        </message>
        <message>
            <source>Asked Vipps to release the rest</source>
            <translation>Pyydettiin Vipps-palvelua vapauttamaan loput</translation>
        </message>
        <message>
            <source>Reserved money released</source>
            <translation>Varatut rahat vapautettu</translation>
        </message>
        <message>
            <source>Asked Vipps to refund</source>
            <translation>Pyydettiin Vipps-palvelua palauttamaan</translation>
        </message>
        <message>
            <source>Answer lost, checking</source>
            <translation>Vastaus katosi, tarkistetaan</translation>
        </message>
        <message>
            <source>Being asked for</source>
            <translation>Pyydetään</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Odottaa</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Varattu</translation>
        </message>
        <message>
            <source>Being taken</source>
            <translation>Veloitetaan</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Perutaan</translation>
        </message>
        <message>
            <source>Not paid in time</source>
            <translation>Ei maksettu ajoissa</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Hylätty</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Tarkistetaan</translation>
        </message>
        <message>
            <source>{amount} was paid after all</source>
            <translation>{amount} maksettiin sittenkin</translation>
        </message>
        <message>
            <source>The payment {reference} has been settled: the customer paid.</source>
            <translation>Maksu {reference} on valmis: asiakas maksoi.</translation>
        </message>
        <message>
            <source>{amount} was approved after it was cancelled</source>
            <translation>{amount} hyväksyttiin perumisen jälkeen</translation>
        </message>
        <message>
            <source>The kiosk is giving the money back. Do not hand over goods for it.</source>
            <translation>Kassa palauttaa rahat. Älä luovuta niistä tavaroita.</translation>
        </message>
        <message>
            <source>No payments yet</source>
            <translation>Ei vielä maksuja</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>”{text}”</translation>
        </message>
        <message>
            <source>Not given out yet.</source>
            <translation>Ei vielä annettu.</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>Kopio {number}</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Alkuperäinen</translation>
        </message>
        <message>
            <source>Shown to the customer {clock}.</source>
            <translation>Näytetty asiakkaalle {clock}.</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Hetki</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Maksuasi valmistellaan.</translation>
        </message>
        <message>
            <source>Take your slip along</source>
            <translation>Ota tosite mukaan</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Skannaa se puhelimen kameralla.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Tervetuloa</translation>
        </message>
        <message>
            <source>When you pay, the code to scan appears here.</source>
            <translation>Kun maksat, skannattava koodi näkyy tässä.</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Pyydetty</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Veloitettu</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Vapautettu</translation>
        </message>
        <message>
            <source>Bank holds it to</source>
            <translation>Pankki pitää varattuna</translation>
        </message>
        <message>
            <source>Vipps ends it</source>
            <translation>Vipps-palvelu päättää</translation>
        </message>
        <message>
            <source>{amount} taken, take the rest by {day}</source>
            <translation>{amount} veloitettu, veloita loput viimeistään {day}</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Osittain palautettu</translation>
        </message>
        <message>
            <source>{amount} has been taken</source>
            <translation>{amount} on veloitettu</translation>
        </message>
        <message>
            <source>The payment {reference} is settled.</source>
            <translation>Maksu {reference} on valmis.</translation>
        </message>
        <message>
            <source>Slip for the refund</source>
            <translation>Palautuksen tosite</translation>
        </message>
        <message>
            <source>Slip for the payment</source>
            <translation>Maksun tosite</translation>
        </message>
        <message>
            <source>Waits for the printer.</source>
            <translation>Odottaa tulostinta.</translation>
        </message>
        <message>
            <source>Being printed.</source>
            <translation>Tulostetaan.</translation>
        </message>
        <message>
            <source>Printed {clock}.</source>
            <translation>Tulostettu {clock}.</translation>
        </message>
        <message>
            <source>It may have been printed {clock}. Look at the printer before you print a copy.</source>
            <translation>Se on ehkä tulostunut {clock}. Katso tulostinta, ennen kuin tulostat kopion.</translation>
        </message>
        <message>
            <source>Still reserved</source>
            <translation>Vielä varattuna</translation>
        </message>
        <message>
            <source>Take it by {day}: banks hold it for about {days} days.</source>
            <translation>Veloita viimeistään {day}: pankit pitävät rahat varattuina noin {days} päivää.</translation>
        </message>
        <message>
            <source>{amount} has been taken.</source>
            <translation>{amount} on veloitettu.</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was released</source>
            <translation>Peruttu: {amount} vapautettiin</translation>
        </message>
        <message>
            <source>Do not give it back in another way yet.</source>
            <translation>Älä palauta rahoja vielä muulla tavalla.</translation>
        </message>
        <message>
            <source>Do not hand over goods yet.</source>
            <translation>Älä luovuta tavaroita vielä.</translation>
        </message>
        <message>
            <source>Checking with Vipps</source>
            <translation>Tarkistetaan Vipps-palvelusta</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. You can go on; this payment stays under open payments.</source>
            <translation>Kassa kysyy edelleen. Voit jatkaa; maksu pysyy avoimissa maksuissa.</translation>
        </message>
        <message>
            <source>Waiting for the customer to scan</source>
            <translation>Odotetaan, että asiakas skannaa</translation>
        </message>
        <message>
            <source>The QR code is on the customer's screen.</source>
            <translation>QR-koodi on asiakkaan näytöllä.</translation>
        </message>
        <message>
            <source>Approved. Taking the money</source>
            <translation>Hyväksytty. Rahoja veloitetaan</translation>
        </message>
        <message>
            <source>{part} of {amount} has been given back.</source>
            <translation>{part} summasta {amount} on palautettu.</translation>
        </message>
        <message>
            <source>Thank you for your purchase.</source>
            <translation>Kiitos ostoksesta.</translation>
        </message>
        <message>
            <source>Vipps had not done it yet and was asked again.</source>
            <translation>Vipps-palvelu ei ollut vielä tehnyt sitä, ja siltä pyydettiin uudelleen.</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Perutaan</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm. The customer may still have approved.</source>
            <translation>Odotetaan Vipps-palvelun vahvistusta. Asiakas on silti voinut hyväksyä.</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Rahaa ei veloitettu.</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Maksu peruttu</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was refunded</source>
            <translation>Peruttu: {amount} palautettiin</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. Do not hand over goods yet.</source>
            <translation>Kassa kysyy edelleen. Älä luovuta tavaroita vielä.</translation>
        </message>
        <message>
            <source>You can go on with the next sale; this payment stays under open payments.</source>
            <translation>Voit jatkaa seuraavaan myyntiin; maksu pysyy avoimissa maksuissa.</translation>
        </message>
        <message>
            <source>It is not known yet whether Vipps has the payment.</source>
            <translation>Vielä ei tiedetä, onko maksu Vipps-palvelussa.</translation>
        </message>
        <message>
            <source>The customer approved. It is not known yet whether the money was taken.</source>
            <translation>Asiakas hyväksyi. Vielä ei tiedetä, veloitettiinko rahat.</translation>
        </message>
        <message>
            <source>It is not known yet whether the payment could be cancelled.</source>
            <translation>Vielä ei tiedetä, voitiinko maksu perua.</translation>
        </message>
        <message>
            <source>It is not known yet whether the money was given back.</source>
            <translation>Vielä ei tiedetä, palautettiinko rahat.</translation>
        </message>
        <message>
            <source>Checking your payment</source>
            <translation>Maksuasi tarkistetaan</translation>
        </message>
        <message>
            <source>One moment, please. Do not pay again.</source>
            <translation>Hetki. Älä maksa uudelleen.</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>Kortti hylättiin</translation>
        </message>
        <message>
            <source>The customer can choose another card in the app.</source>
            <translation>Asiakas voi valita sovelluksessa toisen kortin.</translation>
        </message>
        <message>
            <source>Wait, or cancel the payment.</source>
            <translation>Odota tai peru maksu.</translation>
        </message>
        <message>
            <source>Choose another card in the app, or ask the cashier to cancel.</source>
            <translation>Valitse sovelluksessa toinen kortti tai pyydä kassaa perumaan.</translation>
        </message>
        <message>
            <source>Waiting for the customer to approve.</source>
            <translation>Odotetaan asiakkaan hyväksyntää.</translation>
        </message>
        <message>
            <source>Getting the QR code</source>
            <translation>QR-koodia haetaan</translation>
        </message>
        <message>
            <source>Scan to pay</source>
            <translation>Skannaa ja maksa</translation>
        </message>
        <message>
            <source>Scan with the camera or Vipps</source>
            <translation>Skannaa kameralla tai Vipps-sovelluksella</translation>
        </message>
        <message>
            <source>{amount} taken, {rest} still reserved</source>
            <translation>{amount} veloitettu, {rest} vielä varattuna</translation>
        </message>
        <message>
            <source>Take the rest with the other goods, or release it.</source>
            <translation>Veloita loput muiden tavaroiden kanssa tai vapauta ne.</translation>
        </message>
        <message>
            <source>Reserved, not taken yet</source>
            <translation>Varattu, ei vielä veloitettu</translation>
        </message>
        <message>
            <source>The customer has approved. Take the money when you hand over the goods.</source>
            <translation>Asiakas on hyväksynyt. Veloita rahat, kun luovutat tavarat.</translation>
        </message>
        <message>
            <source>Taking {amount}</source>
            <translation>Veloitetaan {amount}</translation>
        </message>
        <message>
            <source>Wait for “Paid” before handing over goods.</source>
            <translation>Odota tekstiä ”Maksettu” ennen kuin luovutat tavaroita.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Hyväksytty</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being completed.</source>
            <translation>Hetki. Maksua viimeistellään.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before you tell the customer so.</source>
            <translation>Odota vahvistusta ennen kuin kerrot asiakkaalle.</translation>
        </message>
        <message>
            <source>The kiosk asks again by itself. Until this says cancelled, the customer may still approve.</source>
            <translation>Kassa kysyy itse uudelleen. Kunnes tässä lukee peruttu, asiakas voi vielä hyväksyä.</translation>
        </message>
        <message>
            <source>The money could not be given back yet</source>
            <translation>Rahoja ei voitu vielä palauttaa</translation>
        </message>
        <message>
            <source>Approved after it was cancelled</source>
            <translation>Hyväksytty perumisen jälkeen</translation>
        </message>
        <message>
            <source>The customer approved too late. The kiosk is giving the money back.</source>
            <translation>Asiakas hyväksyi liian myöhään. Kassa palauttaa rahat.</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment.</source>
            <translation>Älä luovuta tavaroita tästä maksusta.</translation>
        </message>
        <message>
            <source>Releasing the rest</source>
            <translation>Loput vapautetaan</translation>
        </message>
        <message>
            <source>What was taken is kept. Waiting for Vipps to confirm.</source>
            <translation>Veloitettu pidetään. Odotetaan Vipps-palvelun vahvistusta.</translation>
        </message>
        <message>
            <source>Making a new QR code</source>
            <translation>Tehdään uusi QR-koodi</translation>
        </message>
        <message>
            <source>The old code must be surely dead first, so that nobody pays twice.</source>
            <translation>Vanhan koodin on ensin oltava varmasti kuollut, jotta kukaan ei maksa kahdesti.</translation>
        </message>
        <message>
            <source>Time is up. Ending the payment</source>
            <translation>Aika päättyi. Maksua lopetetaan</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm.</source>
            <translation>Odotetaan Vipps-palvelun vahvistusta.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Ota toinen maksu, kun tässä lukee peruttu.</translation>
        </message>
        <message>
            <source>You can go on with the next sale.</source>
            <translation>Voit jatkaa seuraavaan myyntiin.</translation>
        </message>
        <message>
            <source>Cancelling the payment</source>
            <translation>Maksua perutaan</translation>
        </message>
        <message>
            <source>One moment, please. Please do not pay now.</source>
            <translation>Hetki. Älä maksa nyt.</translation>
        </message>
        <message>
            <source>The customer approved after the payment was cancelled. No money was kept.</source>
            <translation>Asiakas hyväksyi maksun perumisen jälkeen. Rahaa ei jäänyt kaupalle.</translation>
        </message>
        <message>
            <source>Waiting for an answer from Vipps</source>
            <translation>Odotetaan Vipps-palvelun vastausta</translation>
        </message>
        <message>
            <source>If you have approved the payment, please do not pay again.</source>
            <translation>Jos olet hyväksynyt maksun, älä maksa uudelleen.</translation>
        </message>
        <message>
            <source>Nobody paid in time</source>
            <translation>Kukaan ei maksanut ajoissa</translation>
        </message>
        <message>
            <source>The payment has ended. No money was taken.</source>
            <translation>Maksu on päättynyt. Rahaa ei veloitettu.</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Aika päättyi</translation>
        </message>
        <message>
            <source>No money was taken. Ask the cashier to start again.</source>
            <translation>Rahaa ei veloitettu. Pyydä kassaa aloittamaan uudelleen.</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Maksua ei voitu aloittaa</translation>
        </message>
        <message>
            <source>Continue in the app</source>
            <translation>Jatka sovelluksessa</translation>
        </message>
        <message>
            <source>Approve the payment on your phone.</source>
            <translation>Hyväksy maksu puhelimessasi.</translation>
        </message>
        <message>
            <source>The code is on its way.</source>
            <translation>Koodi on tulossa.</translation>
        </message>
        <message>
            <source>{amount} taken, the rest was not</source>
            <translation>{amount} veloitettu, loppuja ei</translation>
        </message>
        <message>
            <source>Approved, but the money was not taken</source>
            <translation>Hyväksytty, mutta rahoja ei veloitettu</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get the rest of your goods.</source>
            <translation>Kiitos. Maksu viimeistellään, kun saat loput tavarat.</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get your goods.</source>
            <translation>Kiitos. Maksu viimeistellään, kun saat tavarat.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before handing over goods.</source>
            <translation>Odota vahvistusta ennen kuin luovutat tavaroita.</translation>
        </message>
        <message>
            <source>{amount} was released.</source>
            <translation>{amount} vapautettiin.</translation>
        </message>
        <message>
            <source>{amount} is being given back.</source>
            <translation>{amount} palautetaan.</translation>
        </message>
        <message>
            <source>The customer approved too late.</source>
            <translation>Asiakas hyväksyi liian myöhään.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself.</source>
            <translation>Kassa yrittää itse uudelleen.</translation>
        </message>
        <message>
            <source>Your money is being given back</source>
            <translation>Rahasi palautetaan</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Giving the money back may take a while.</source>
            <translation>Hyväksyit maksun perumisen jälkeen. Rahojen palautus voi kestää hetken.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled.</source>
            <translation>Hyväksyit maksun perumisen jälkeen.</translation>
        </message>
        <message>
            <source>A new code is on its way.</source>
            <translation>Uusi koodi on tulossa.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Your money has been given back.</source>
            <translation>Hyväksyit maksun perumisen jälkeen. Rahasi on palautettu.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. The reserved money has been released.</source>
            <translation>Hyväksyit maksun perumisen jälkeen. Varatut rahat on vapautettu.</translation>
        </message>
        <message>
            <source>The customer cancelled in the app. No money was taken.</source>
            <translation>Asiakas perui sovelluksessa. Rahaa ei veloitettu.</translation>
        </message>
        <message>
            <source>No money was taken. Take the other payment now.</source>
            <translation>Rahaa ei veloitettu. Ota toinen maksu nyt.</translation>
        </message>
        <message>
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Maksu jäi auki, kun kassa pysähtyi. Rahaa ei jäänyt kaupalle.</translation>
        </message>
        <message>
            <source>Slips can't be written down</source>
            <translation>Tositteita ei voi kirjata</translation>
        </message>
        <message>
            <source>{trouble}; {count} slips wait</source>
            <translation>{trouble}; {count} tositetta odottaa</translation>
        </message>
        <message>
            <source>{trouble}; 1 slip waits</source>
            <translation>{trouble}; 1 tosite odottaa</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Maksua ei voi aloittaa: kassa ei pysty kirjaamaan, mitä se pyytää. Ota maksu muulla tavalla ja kerro kassasta vastaavalle: {detail}</translation>
        </message>
        <message>
            <source>The amount can't be asked for</source>
            <translation>Summaa ei voi pyytää</translation>
        </message>
        <message>
            <source>Vipps takes amounts from {least} to {most}.</source>
            <translation>Vipps-palvelu ottaa vastaan summia välillä {least}–{most}.</translation>
        </message>
        <message>
            <source>Printer does not answer</source>
            <translation>Tulostin ei vastaa</translation>
        </message>
        <message>
            <source>Printer is out of paper</source>
            <translation>Tulostimesta on paperi loppu</translation>
        </message>
        <message>
            <source>Printer's cover is open</source>
            <translation>Tulostimen kansi on auki</translation>
        </message>
        <message>
            <source>Printer reports an error</source>
            <translation>Tulostin ilmoittaa virheestä</translation>
        </message>
        <message>
            <source>Printer is not connected</source>
            <translation>Tulostinta ei ole liitetty</translation>
        </message>
        <message>
            <source>Printer stopped answering</source>
            <translation>Tulostin lakkasi vastaamasta</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} jäljellä</translation>
        </message>
        <message>
            <source>QR code to pay with</source>
            <translation>QR-koodi maksamista varten</translation>
        </message>
        <message>
            <source>The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. Start it again.</source>
            <translation>Kassa ei enää keskustele Vipps-palvelun kanssa. Avoimet maksut ovat tallessa päiväkirjassa. Käynnistä se uudelleen.</translation>
        </message>
        <message>
            <source>The kiosk could not do that. Look at the payment before you try again.</source>
            <translation>Kassa ei onnistunut siinä. Katso maksua ennen kuin yrität uudelleen.</translation>
        </message>
        <message>
            <source>The kiosk has stopped. Start it again to go on.</source>
            <translation>Kassa on pysähtynyt. Käynnistä se uudelleen jatkaaksesi.</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>Next (%1)</source>
            <translation>Seuraava (%1)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Nähty</translation>
        </message>
    </context>
    <context>
        <name>PaymentPage</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>Tukea varten</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>Veloita rahat</translation>
        </message>
        <message>
            <source>Release the rest</source>
            <translation>Vapauta loput</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Peru maksu</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>Palauta rahaa</translation>
        </message>
        <message>
            <source>Ask Vipps again</source>
            <translation>Kysy Vipps-palvelusta</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Tosite</translation>
        </message>
    </context>
    <context>
        <name>ReleasePane</name>
        <message>
            <source>Release it to the customer?</source>
            <translation>Vapautetaanko asiakkaalle?</translation>
        </message>
        <message>
            <source>It can't be taken after that. What was taken already is kept.</source>
            <translation>Niitä ei voi sen jälkeen veloittaa. Jo veloitettu pidetään.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ei</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Ask Vipps again</source>
            <translation>Kysy Vipps-palvelusta</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Tosite</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Seuraava myynti</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>Cashier</source>
            <translation>Kassa</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Lisää aikaa</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Maksettu muuten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Seuraava myynti</translation>
        </message>
    </context>
    <context>
        <name>SlipPage</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>The payment's other slip</source>
            <translation>Maksun toinen tosite</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Do not print it</source>
            <translation>Älä tulosta sitä</translation>
        </message>
        <message>
            <source>Show it to the customer as a code</source>
            <translation>Näytä asiakkaalle koodina</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Poista koodi</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Asiakkaan näyttöä ei ole kytketty</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Maksut</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open payments: %1</source>
            <translation>Avoimet maksut: %1</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <source>More time</source>
            <translation>Lisää aikaa</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Maksettu muuten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Näytä tässä</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Seuraava myynti</translation>
        </message>
    </context>
</TS>
