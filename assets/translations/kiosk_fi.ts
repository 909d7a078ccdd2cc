<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test</source>
            <translation>Testi</translation>
        </message>
        <message>
            <source>No real money</source>
            <translation>Ei oikeaa rahaa</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Tuotanto</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Oikeaa rahaa</translation>
        </message>
        <message>
            <source>Emulator</source>
            <translation>Emulaattori</translation>
        </message>
        <message>
            <source>The sales unit's number (MSN) and its keys are in the Vipps portal.</source>
            <translation>Myyntipisteen numero (MSN) ja avaimet ovat Vipps-palvelun portaalissa.</translation>
        </message>
        <message>
            <source>Number of the sales unit</source>
            <translation>Myyntipisteen numero</translation>
        </message>
    </context>
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
        <message>
            <source>Keypad</source>
            <translation>Näppäimistö</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Tuotteet</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Summat</translation>
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
        <name>BasketLines</name>
        <message>
            <source>Typed amount</source>
            <translation>Näppäilty summa</translation>
        </message>
        <message>
            <source>Take all out</source>
            <translation>Poista kaikki</translation>
        </message>
    </context>
    <context>
        <name>BasketRow</name>
        <message>
            <source>Take one out: %1</source>
            <translation>Poista yksi: %1</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Poista: %1</translation>
        </message>
    </context>
    <context>
        <name>CashierModel</name>
        <message>
            <source>Enter an amount</source>
            <translation>Syötä summa</translation>
        </message>
        <message>
            <source>No tablet is connected</source>
            <translation>Tablettia ei ole yhdistetty</translation>
        </message>
        <message>
            <source>One tablet is connected</source>
            <translation>Yksi tabletti on yhdistetty</translation>
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
            <source>%1 tablets are connected</source>
            <translation>%1 tablettia on yhdistetty</translation>
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
        <name>CashierPage</name>
        <message>
            <source>Choose a PIN</source>
            <translation>Valitse PIN</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Lyhyt nimi</translation>
        </message>
        <message>
            <source>What may they do?</source>
            <translation>Mitä hän saa tehdä?</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Myydä</translation>
        </message>
        <message>
            <source>Sell and refund</source>
            <translation>Myydä ja palauttaa</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Kaiken</translation>
        </message>
        <message>
            <source>Sells, gives money back, closes the day, and opens these settings.</source>
            <translation>Myy, palauttaa rahaa, sulkee päivän ja avaa nämä asetukset.</translation>
        </message>
        <message>
            <source>Sells, cancels and gives money back.</source>
            <translation>Myy, peruuttaa ja palauttaa rahaa.</translation>
        </message>
        <message>
            <source>Sells, cancels, and takes money that is reserved. A refund needs somebody else's PIN.</source>
            <translation>Myy, peruuttaa ja veloittaa varattua rahaa. Palautukseen tarvitaan jonkun muun PIN.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Uusi PIN</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
    </context>
    <context>
        <name>CashiersPage</name>
        <message>
            <source>Add a cashier</source>
            <translation>Lisää myyjä</translation>
        </message>
        <message>
            <source>Nobody is asked who they are. With one cashier on the list, everybody signs in with a PIN, and what they do is noted by their name.</source>
            <translation>Keneltäkään ei kysytä, kuka hän on. Kun listalla on yksikin myyjä, kaikki kirjautuvat PIN-koodilla, ja tekemiset merkitään heidän nimellään.</translation>
        </message>
        <message>
            <source>They sign in with a PIN, and what they do is noted by their name.</source>
            <translation>He kirjautuvat PIN-koodilla, ja tekemiset merkitään heidän nimellään.</translation>
        </message>
    </context>
    <context>
        <name>ChooseDayPane</name>
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
        <name>ConnectionPage</name>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Jatka silti</translation>
        </message>
        <message>
            <source>Testing. It takes a few seconds.</source>
            <translation>Testataan. Se kestää muutaman sekunnin.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Kaikki on kunnossa.</translation>
        </message>
        <message>
            <source>Something is in the way.</source>
            <translation>Jokin on esteenä.</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Testaa uudelleen</translation>
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
        <name>CustomersKeys</name>
        <message>
            <source>Customer's screen as usual</source>
            <translation>Asiakkaan näyttö tavalliseksi</translation>
        </message>
        <message>
            <source>Easier to see for the customer</source>
            <translation>Helpompi nähdä asiakkaalle</translation>
        </message>
        <message>
            <source>Customer's language: %1</source>
            <translation>Asiakkaan kieli: %1</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Lasketaan</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto kassanhoitajittain</translation>
        </message>
    </context>
    <context>
        <name>DayPane</name>
        <message>
            <source>Days that are closed</source>
            <translation>Päätetyt päivät</translation>
        </message>
        <message>
            <source>Compare with Vipps</source>
            <translation>Vertaa Vipps-palveluun</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Päätä päivä</translation>
        </message>
    </context>
    <context>
        <name>DayQuestionPane</name>
        <message>
            <source>Somebody has to sign for this</source>
            <translation>Jonkun on kuitattava tämä</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Kuittaajan nimi</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ei</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sivu %1/%2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Which language?</source>
            <translation>Mikä kieli?</translation>
        </message>
        <message>
            <source>Whose till is this?</source>
            <translation>Kenen kassa tämä on?</translation>
        </message>
        <message>
            <source>Which sales unit?</source>
            <translation>Mikä myyntipiste?</translation>
        </message>
        <message>
            <source>The keys of the sales unit</source>
            <translation>Myyntipisteen avaimet</translation>
        </message>
        <message>
            <source>The connection to Vipps</source>
            <translation>Yhteys Vipps-palveluun</translation>
        </message>
        <message>
            <source>Which screen is the customer's?</source>
            <translation>Mikä näyttö on asiakkaan?</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ääni</translation>
        </message>
        <message>
            <source>A trial payment</source>
            <translation>Koemaksu</translation>
        </message>
        <message>
            <source>A PIN for the settings</source>
            <translation>PIN-koodi asetuksille</translation>
        </message>
        <message>
            <source>Where do the keys go?</source>
            <translation>Minne avaimet tallennetaan?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Onko tämä oikein?</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Kielet ja ulkoasu</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Maksut ja palautukset</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Myyjät</translation>
        </message>
        <message>
            <source>A new cashier</source>
            <translation>Uusi myyjä</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Drop a file with the keys, or type its path</source>
            <translation>Pudota avaintiedosto tähän tai kirjoita polku</translation>
        </message>
        <message>
            <source>Read file</source>
            <translation>Lue tiedosto</translation>
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
            <source>The day</source>
            <translation>Päivä</translation>
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
        <name>KeepPage</name>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
        <message>
            <source>The system's keyring</source>
            <translation>Järjestelmän avainrengas</translation>
        </message>
        <message>
            <source>Encrypted for this user</source>
            <translation>Salattu tälle käyttäjälle</translation>
        </message>
        <message>
            <source>systemd's credentials</source>
            <translation>systemd credentials</translation>
        </message>
        <message>
            <source>Encrypted for this machine</source>
            <translation>Salattu tälle koneelle</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>Tiedosto</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Ei salattu</translation>
        </message>
        <message>
            <source>This machine has no keyring that is open.</source>
            <translation>Tällä koneella ei ole avointa avainrengasta.</translation>
        </message>
        <message>
            <source>Whoever copies this file can refund every sale. The cashier's screen says so for as long as it is used.</source>
            <translation>Tiedoston kopioija voi palauttaa jokaisen maksun. Kassan näyttö kertoo siitä niin kauan kuin tiedosto on käytössä.</translation>
        </message>
        <message>
            <source>Type these commands as an administrator, and put the last lines into the kiosk's unit:</source>
            <translation>Kirjoita nämä komennot ylläpitäjänä ja lisää viimeiset rivit kassan unit-tiedostoon:</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Capital letter</source>
            <translation>Iso kirjain</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Kirjaimet</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Merkit</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Väli</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translation>Piste</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Valmis</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Poista kaikki</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>%1: entered</source>
            <translation>%1: annettu</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>TEST: no real money.</source>
            <translation>TESTI: ei oikeaa rahaa.</translation>
        </message>
        <message>
            <source>The keys lie in a file that is not encrypted.</source>
            <translation>Avaimet ovat salaamattomassa tiedostossa.</translation>
        </message>
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
            <source>Tablets can't show the customer's screen</source>
            <translation>Tabletit eivät voi näyttää asiakasnäyttöä</translation>
        </message>
        <message>
            <source>Port {port} can't be used; another program may have it. You can go on without. Tell the person who runs this kiosk: [display] port names another one.</source>
            <translation>Porttia {port} ei voi käyttää; se voi olla toisen ohjelman käytössä. Voit jatkaa ilman sitä. Kerro kassasta vastaavalle: [display] port valitsee toisen.</translation>
        </message>
        <message>
            <source>{way} takes connections, but: {why}</source>
            <translation>{way} ottaa vastaan yhteyksiä, mutta: {why}</translation>
        </message>
        <message>
            <source>see whether a proxy, a firewall or a virus scanner holds up the line, and check [vipps] base_url</source>
            <translation>katso, pidättääkö välityspalvelin, palomuuri tai virustorjunta yhteyttä, ja tarkista [vipps] base_url</translation>
        </message>
        <message>
            <source>let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`</source>
            <translation>anna koneen asettaa kellonsa verkosta (NTP), esimerkiksi komennolla `timedatectl set-ntp true`</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} tuntia</translation>
        </message>
        <message>
            <source>sales unit {msn} may take payments: one was asked for, and cancelled unseen</source>
            <translation>myyntipiste {msn} saa ottaa maksuja: yksi pyydettiin ja peruttiin näyttämättä</translation>
        </message>
        <message>
            <source>the keys are right, but they are not those of sales unit {msn}</source>
            <translation>avaimet ovat oikein, mutta eivät kuulu myyntipisteelle {msn}</translation>
        </message>
        <message>
            <source>check the sales unit's number, {msn}, or copy the keys of that sales unit from the Vipps portal</source>
            <translation>tarkista myyntipisteen numero {msn} tai kopioi sen avaimet Vipps-palvelun portaalista</translation>
        </message>
        <message>
            <source>sign the agreement in the Vipps portal, then test again</source>
            <translation>allekirjoita sopimus Vipps-palvelun portaalissa ja testaa uudelleen</translation>
        </message>
        <message>
            <source>ask Vipps' customer service why, and what they need</source>
            <translation>kysy Vipps-palvelun asiakaspalvelusta, miksi ja mitä he tarvitsevat</translation>
        </message>
        <message>
            <source>ask Vipps' customer service for a higher limit</source>
            <translation>pyydä Vipps-palvelun asiakaspalvelusta korkeampi raja</translation>
        </message>
        <message>
            <source>open the sales unit in the Vipps portal, or use another one</source>
            <translation>avaa myyntipiste Vipps-palvelun portaalissa tai käytä toista</translation>
        </message>
        <message>
            <source>order the payment solution for this sales unit in the Vipps portal</source>
            <translation>tilaa maksuratkaisu tälle myyntipisteelle Vipps-palvelun portaalissa</translation>
        </message>
        <message>
            <source>copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to</source>
            <translation>kopioi {which} myyntipisteelle {msn} uudelleen Vipps-palvelun portaalista, siitä ympäristöstä, johon {host} kuuluu</translation>
        </message>
        <message>
            <source>{name} through the proxy {proxy}</source>
            <translation>{name} välityspalvelimen {proxy} kautta</translation>
        </message>
        <message>
            <source>{way} takes connections, but the certificate was not accepted ({why})</source>
            <translation>{way} ottaa vastaan yhteyksiä, mutta varmennetta ei hyväksytty ({why})</translation>
        </message>
        <message>
            <source>set the machine's clock if it is wrong; see whether a proxy, a firewall or a virus scanner opens the line, and check [vipps] base_url</source>
            <translation>aseta koneen kello, jos se on väärässä; katso, avaako välityspalvelin, palomuuri tai virustorjunta yhteyden, ja tarkista [vipps] base_url</translation>
        </message>
        <message>
            <source>{long} ahead of Vipps'</source>
            <translation>{long} edellä Vipps-palvelun kelloa</translation>
        </message>
        <message>
            <source>{long} behind Vipps'</source>
            <translation>{long} jäljessä Vipps-palvelun kelloa</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} sekuntia</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} minuuttia</translation>
        </message>
        <message>
            <source>Vipps knows a payment that was never made</source>
            <translation>Vipps-palvelu tuntee maksun, jota ei koskaan tehty</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>yritä uudelleen</translation>
        </message>
        <message>
            <source>{what} ({detail})</source>
            <translation>{what} ({detail})</translation>
        </message>
        <message>
            <source>client id or client secret is wrong, or not of this sales unit</source>
            <translation>client id tai client secret on väärin tai ei kuulu tälle myyntipisteelle</translation>
        </message>
        <message>
            <source>client_id and client_secret</source>
            <translation>client_id ja client_secret</translation>
        </message>
        <message>
            <source>{way} answers</source>
            <translation>{way} vastaa</translation>
        </message>
        <message>
            <source>check the cable or the Wi-Fi, the name server, and [vipps] base_url</source>
            <translation>tarkista kaapeli tai Wi-Fi, nimipalvelin ja [vipps] base_url</translation>
        </message>
        <message>
            <source>{what} does not answer within {seconds} s</source>
            <translation>{what} ei vastaa {seconds} sekunnissa</translation>
        </message>
        <message>
            <source>{what} can't be connected to ({why})</source>
            <translation>{what}: ei yhteyttä ({why})</translation>
        </message>
        <message>
            <source>check the network, that a firewall lets this machine out to {what}, and [vipps] base_url</source>
            <translation>tarkista verkko, että palomuuri päästää tämän koneen osoitteeseen {what}, ja [vipps] base_url</translation>
        </message>
        <message>
            <source>Vipps' answer does not tell the time</source>
            <translation>Vipps-palvelun vastaus ei kerro aikaa</translation>
        </message>
        <message>
            <source>agrees with Vipps' within {seconds} s</source>
            <translation>täsmää Vipps-palvelun kelloon {seconds} s tarkkuudella</translation>
        </message>
        <message>
            <source>the subscription key is wrong, or not one of this sales unit</source>
            <translation>subscription key on väärin tai ei kuulu tälle myyntipisteelle</translation>
        </message>
        <message>
            <source>the proxy {proxy}</source>
            <translation>välityspalvelin {proxy}</translation>
        </message>
        <message>
            <source>the name {host} is not found</source>
            <translation>nimeä {host} ei löydy</translation>
        </message>
        <message>
            <source>let this machine out to {what} in the firewall</source>
            <translation>salli palomuurissa tämän koneen yhteys kohteeseen {what}</translation>
        </message>
        <message>
            <source>accepted, and sales unit {msn} may read payments</source>
            <translation>hyväksytty, ja myyntipiste {msn} saa lukea maksuja</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Lisää aikaa</translation>
        </message>
        <message>
            <source>Easier to see</source>
            <translation>Helpompi nähdä</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
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
            <source>One moment, please</source>
            <translation>Odota hetki</translation>
        </message>
        <message>
            <source>This screen has lost its line to the till. It comes back by itself.</source>
            <translation>Tämän näytön yhteys kassaan on katkennut. Se palautuu itsestään.</translation>
        </message>
        <message>
            <source>This screen is not paired</source>
            <translation>Tätä näyttöä ei ole liitetty kassaan</translation>
        </message>
        <message>
            <source>Tap “Tablet” on the cashier's screen, and scan the code there with this tablet's camera.</source>
            <translation>Napauta kassan näytöllä kohtaa ”Tabletti” ja lue siellä oleva koodi tämän tabletin kameralla.</translation>
        </message>
        <message>
            <source>Too many tablets are connected</source>
            <translation>Liian monta tablettia on yhdistetty</translation>
        </message>
        <message>
            <source>Close the page on another tablet. This one then goes on by itself.</source>
            <translation>Sulje sivu toiselta tabletilta. Tämä jatkaa sitten itsestään.</translation>
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
            <source>COPY {number}</source>
            <translation>KOPIO {number}</translation>
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
            <source>Reference</source>
            <translation>Viite</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Maksusta</translation>
        </message>
        <message>
            <source>Of which tip</source>
            <translation>Josta tippiä</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Vipps-palvelun viite</translation>
        </message>
        <message>
            <source>At most {amount} at once</source>
            <translation>Enintään {amount} kerralla</translation>
        </message>
        <message>
            <source>At most {count} of one thing</source>
            <translation>Enintään {count} samaa tuotetta</translation>
        </message>
        <message>
            <source>No answer from Vipps since {clock}</source>
            <translation>Vipps-palvelu ei ole vastannut klo {clock} jälkeen</translation>
        </message>
        <message>
            <source>No answer. Vipps may be down for maintenance until {clock}</source>
            <translation>Ei vastausta. Vipps-palvelun huolto voi kestää klo {clock} asti</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Vipps-palvelu ei vastaa</translation>
        </message>
        <message>
            <source>The disk is full. No new sale can be promised</source>
            <translation>Levy on täynnä. Uusia maksuja ei voida luvata</translation>
        </message>
        <message>
            <source>The journal needs attention</source>
            <translation>Päiväkirja vaatii huomiota</translation>
        </message>
        <message>
            <source>This machine's clock is wrong by {minutes} min. Set it right</source>
            <translation>Tämän laitteen kello on {minutes} min väärässä. Aseta se</translation>
        </message>
        <message>
            <source>The disk is nearly full: {megabytes} MB left</source>
            <translation>Levy on melkein täynnä: {megabytes} Mt jäljellä</translation>
        </message>
        <message>
            <source>This machine's clock is off by {seconds} s</source>
            <translation>Tämän laitteen kello on {seconds} s väärässä</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Yhteys Vipps-palveluun</translation>
        </message>
        <message>
            <source>The day is closed.</source>
            <translation>Päivä on päätetty.</translation>
        </message>
        <message>
            <source>The report is on its way to the printer.</source>
            <translation>Raportti on matkalla tulostimelle.</translation>
        </message>
        <message>
            <source>Taken per day, at most {amount}</source>
            <translation>Veloitettu päivässä, enintään {amount}</translation>
        </message>
        <message>
            <source>Signed for by {name}, {moment}</source>
            <translation>Kuittaaja {name}, {moment}</translation>
        </message>
        <message>
            <source>{amount} net goes on it. It can't be changed or taken back, and is the only Z of this day. Sales go on; they belong to the next one.</source>
            <translation>Sille tulee netto {amount}. Sitä ei voi muuttaa eikä perua, ja se on tämän päivän ainoa Z. Myynti jatkuu ja kuuluu seuraavaan.</translation>
        </message>
        <message>
            <source>{what}: {number}.</source>
            <translation>{what}: {number}.</translation>
        </message>
        <message>
            <source>Since Z {number}, {moment}</source>
            <translation>Z {number} jälkeen, {moment}</translation>
        </message>
        <message>
            <source>The day so far</source>
            <translation>Päivä tähän asti</translation>
        </message>
        <message>
            <source>Since the first payment</source>
            <translation>Ensimmäisestä maksusta alkaen</translation>
        </message>
        <message>
            <source>Taken per hour, at most {amount}</source>
            <translation>Veloitettu tunnissa, enintään {amount}</translation>
        </message>
        <message>
            <source>Reading from Vipps: {done} of {total}</source>
            <translation>Luetaan Vipps-palvelusta: {done}/{total}</translation>
        </message>
        <message>
            <source>{amount}: {what}</source>
            <translation>{amount}: {what}</translation>
        </message>
        <message>
            <source>Others: {number}</source>
            <translation>Muita: {number}</translation>
        </message>
        <message>
            <source>Z {number}</source>
            <translation>Z {number}</translation>
        </message>
        <message>
            <source>Z report {number}</source>
            <translation>Z-raportti {number}</translation>
        </message>
        <message>
            <source>Close the day as Z {number}?</source>
            <translation>Päätetäänkö päivä, Z {number}?</translation>
        </message>
        <message>
            <source>Close as Z {number}</source>
            <translation>Päätä, Z {number}</translation>
        </message>
        <message>
            <source>Could not be read from Vipps</source>
            <translation>Ei voitu lukea Vipps-palvelusta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avoimet</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>Epäselviä</translation>
        </message>
        <message>
            <source>Different at Vipps</source>
            <translation>Poikkeaa Vipps-palvelusta</translation>
        </message>
        <message>
            <source>Not compared with Vipps</source>
            <translation>Ei verrattu Vipps-palveluun</translation>
        </message>
        <message>
            <source>Reserved: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Varattu: {theirs} Vipps-palvelussa, {ours} päiväkirjassa</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Everything agrees.</source>
            <translation>Verrattu Vipps-palveluun klo {clock}. Kaikki täsmää.</translation>
        </message>
        <message>
            <source>The day is not closed. Somebody has to sign for what does not add up.</source>
            <translation>Päivää ei ole päätetty. Jonkun on kuitattava se, mikä ei täsmää.</translation>
        </message>
        <message>
            <source>X report</source>
            <translation>X-raportti</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ei kirjautunutta</translation>
        </message>
        <message>
            <source>Taken: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Veloitettu: {theirs} Vipps-palvelussa, {ours} päiväkirjassa</translation>
        </message>
        <message>
            <source>Refunded: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Palautettu: {theirs} Vipps-palvelussa, {ours} päiväkirjassa</translation>
        </message>
        <message>
            <source>Not compared with Vipps.</source>
            <translation>Ei verrattu Vipps-palveluun.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}. Not read: {unread}.</source>
            <translation>Verrattu Vipps-palveluun klo {clock}. Poikkeamia: {number}. Lukematta: {unread}.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}.</source>
            <translation>Verrattu Vipps-palveluun klo {clock}. Poikkeamia: {number}.</translation>
        </message>
        <message>
            <source>This day was closed at {clock}, as Z {number}. What happens now belongs to the next Z.</source>
            <translation>Tämä päivä päätettiin klo {clock}, Z {number}. Se, mitä nyt tapahtuu, kuuluu seuraavaan Z:aan.</translation>
        </message>
        <message>
            <source>Nothing has happened since the last Z: there is nothing to close.</source>
            <translation>Edellisen Z:n jälkeen ei ole tapahtunut mitään: päätettävää ei ole.</translation>
        </message>
        <message>
            <source>Entries {first} to {last}</source>
            <translation>Päiväkirjan rivit {first}–{last}</translation>
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
            <source>Refunded</source>
            <translation>Palautettu</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Peruttu</translation>
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
            <source>Not compared with Vipps. Differences: {number}.</source>
            <translation>Ei verrattu Vipps-palveluun. Poikkeamia: {number}.</translation>
        </message>
        <message>
            <source>Net per hour</source>
            <translation>Netto tunneittain</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto kassanhoitajittain</translation>
        </message>
        <message>
            <source>Compared with Vipps</source>
            <translation>Verrattu Vipps-palveluun</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Kesken</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Kuitattu</translation>
        </message>
        <message>
            <source>Journal {head}</source>
            <translation>Päiväkirja {head}</translation>
        </message>
        <message>
            <source>Of which tips</source>
            <translation>Josta tippiä</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Vapautettu</translation>
        </message>
        <message>
            <source>{what}: {reference}</source>
            <translation>{what}: {reference}</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Ei vielä veloitettu</translation>
        </message>
        <message>
            <source>{wanted}: {count} payments</source>
            <translation>{wanted}: {count} maksua</translation>
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
            <source>Take your slip along</source>
            <translation>Ota tosite mukaan</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Skannaa se puhelimen kameralla.</translation>
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
            <source>No tablet is connected</source>
            <translation>Tablettia ei ole yhdistetty</translation>
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
            <source>Would you like to give a tip?</source>
            <translation>Haluatko antaa tippiä?</translation>
        </message>
        <message>
            <source>Choose, or tell the cashier.</source>
            <translation>Valitse, tai kerro kassalle.</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Maksuasi valmistellaan.</translation>
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
            <source>The customer is choosing a tip</source>
            <translation>Asiakas valitsee tippiä</translation>
        </message>
        <message>
            <source>Nothing has been asked for yet. If they tell you, choose for them.</source>
            <translation>Mitään ei ole vielä pyydetty. Jos asiakas kertoo valintansa, valitse hänen puolestaan.</translation>
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
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Maksu jäi auki, kun kassa pysähtyi. Rahaa ei jäänyt kaupalle.</translation>
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
            <source>Do not hand over goods for this payment, and tell the person who runs this kiosk.</source>
            <translation>Älä luovuta tavaroita tästä maksusta ja kerro kassasta vastaavalle.</translation>
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
            <source>You can go on with the next sale.</source>
            <translation>Voit jatkaa seuraavaan myyntiin.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Ota toinen maksu, kun tässä lukee peruttu.</translation>
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
            <source>The reserved money was released at Vipps. No money was taken.</source>
            <translation>Varatut rahat vapautettiin Vipps-palvelussa. Rahaa ei veloitettu.</translation>
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
            <source>VAT in the items</source>
            <translation>Tuotteiden ALV</translation>
        </message>
        <message>
            <source>Typed amount</source>
            <translation>Näppäilty summa</translation>
        </message>
        <message>
            <source>Sells</source>
            <translation>Myy</translation>
        </message>
        <message>
            <source>Sells and refunds</source>
            <translation>Myy ja palauttaa</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Esihenkilö</translation>
        </message>
        <message>
            <source>Ask who may refund</source>
            <translation>Kysy palautusluvalta</translation>
        </message>
        <message>
            <source>Whoever may give money back enters their PIN. It allows this one refund, and is noted as theirs.</source>
            <translation>Se, joka saa palauttaa rahaa, antaa PIN-koodinsa. Se sallii tämän yhden palautuksen, joka merkitään hänen nimellään.</translation>
        </message>
        <message>
            <source>Ask a manager</source>
            <translation>Kysy esihenkilöltä</translation>
        </message>
        <message>
            <source>Only a manager closes the day. Their PIN closes it, and they sign for it.</source>
            <translation>Vain esihenkilö sulkee päivän. Hänen PIN-koodinsa sulkee sen, ja hän allekirjoittaa sen.</translation>
        </message>
        <message>
            <source>Who is at the till?</source>
            <translation>Kuka on kassalla?</translation>
        </message>
        <message>
            <source>The PINs can't be read: {why}</source>
            <translation>PIN-koodeja ei voi lukea: {why}</translation>
        </message>
        <message>
            <source>Nobody can sign in</source>
            <translation>Kukaan ei voi kirjautua</translation>
        </message>
        <message>
            <source>The PINs can't be read. Tell the person who runs this kiosk: {why}</source>
            <translation>PIN-koodeja ei voi lukea. Kerro kioskin ylläpitäjälle: {why}</translation>
        </message>
        <message>
            <source>That PIN is wrong.</source>
            <translation>PIN-koodi on väärä.</translation>
        </message>
        <message>
            <source>That PIN does not allow it.</source>
            <translation>Tämä PIN ei salli sitä.</translation>
        </message>
        <message>
            <source>Tries left: {number}.</source>
            <translation>Yrityksiä jäljellä: {number}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Nobody can sign in now.</source>
            <translation>Liian monta väärää PIN-koodia. Kukaan ei voi nyt kirjautua.</translation>
        </message>
        <message>
            <source>Enter your PIN.</source>
            <translation>Anna PIN-koodisi.</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Maksua ei voi aloittaa: kassa ei pysty kirjaamaan, mitä se pyytää. Ota maksu muulla tavalla ja kerro kassasta vastaavalle: {detail}</translation>
        </message>
        <message>
            <source>Give back {amount} of {reference}?</source>
            <translation>Palautetaanko {amount} maksusta {reference}?</translation>
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
            <source>Close the day?</source>
            <translation>Suljetaanko päivä?</translation>
        </message>
        <message>
            <source>{amount} in all</source>
            <translation>Yhteensä {amount}</translation>
        </message>
        <message>
            <source>Of which tip: {amount}</source>
            <translation>Josta tippiä: {amount}</translation>
        </message>
        <message>
            <source>No tip</source>
            <translation>Ei tippiä</translation>
        </message>
        <message>
            <source>{file} is too large to be a file with keys.</source>
            <translation>{file} on liian suuri ollakseen avaintiedosto.</translation>
        </message>
        <message>
            <source>{file} holds no key. It needs lines such as client_id = …, client_secret = …, subscription_key = … and merchant_serial_number = ….</source>
            <translation>{file} ei sisällä avainta. Siinä pitää olla rivejä kuten client_id = …, client_secret = …, subscription_key = … ja merchant_serial_number = ….</translation>
        </message>
        <message>
            <source>{file} can't be read ({why}).</source>
            <translation>{file}: lukeminen ei onnistu ({why}).</translation>
        </message>
        <message>
            <source>{file} is not a text.</source>
            <translation>{file} ei ole teksti.</translation>
        </message>
        <message>
            <source>{file}: {key} stands there twice with different values, in lines {first} and {second}.</source>
            <translation>{file}: {key} on siinä kahdesti eri arvoilla, riveillä {first} ja {second}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{file}, rivi {line}: {key} sisältää välin tai merkin, jota avaimissa ei ole. Kopioi se uudelleen.</translation>
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
            <source>Give the shop a name.</source>
            <translation>Anna kaupalle nimi.</translation>
        </message>
        <message>
            <source>The till's name has 1 to 20 letters from a to z, digits and dashes, such as till-1.</source>
            <translation>Kassan nimessä on 1–20 kirjainta a–z, numeroa ja väliviivaa, kuten kassa-1.</translation>
        </message>
        <message>
            <source>The sales unit's number has 4 to 6 digits.</source>
            <translation>Myyntipisteen numerossa on 4–6 numeroa.</translation>
        </message>
        <message>
            <source>New keys are used when the test accepts them.</source>
            <translation>Uudet avaimet otetaan käyttöön, kun testi hyväksyy ne.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Verkko</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Kello</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Avaimet</translation>
        </message>
        <message>
            <source>Sales unit</source>
            <translation>Myyntipiste</translation>
        </message>
        <message>
            <source>Keys are entered. Leave a field empty to keep what is there.</source>
            <translation>Avaimet on annettu. Jätä kenttä tyhjäksi, jos haluat säilyttää entisen.</translation>
        </message>
        <message>
            <source>Keys are on this machine already. Leave a field empty to keep what is there.</source>
            <translation>Avaimet ovat jo tällä koneella. Jätä kenttä tyhjäksi, jos haluat säilyttää entisen.</translation>
        </message>
        <message>
            <source>Settings ask for the PIN</source>
            <translation>Asetukset kysyvät PIN-koodin</translation>
        </message>
        <message>
            <source>Settings ask for no PIN</source>
            <translation>Asetukset eivät kysy PIN-koodia</translation>
        </message>
        <message>
            <source>Missing: {keys}.</source>
            <translation>Puuttuu: {keys}.</translation>
        </message>
        <message>
            <source>Read from {file}: {keys}.</source>
            <translation>Luettu tiedostosta {file}: {keys}.</translation>
        </message>
        <message>
            <source>The trial payment was not paid. Something on this machine is in its way: `kiosk doctor` helps.</source>
            <translation>Koemaksua ei maksettu. Jokin tällä koneella on esteenä: `kiosk doctor` auttaa.</translation>
        </message>
        <message>
            <source>Times and limits are whole numbers.</source>
            <translation>Ajat ja rajat ovat kokonaislukuja.</translation>
        </message>
        <message>
            <source>A code stands between 30 and 600 seconds.</source>
            <translation>Koodi näkyy 30–600 sekuntia.</translation>
        </message>
        <message>
            <source>Test: no real money.</source>
            <translation>Testi: ei oikeaa rahaa.</translation>
        </message>
        <message>
            <source>Production: real money.</source>
            <translation>Tuotanto: oikeaa rahaa.</translation>
        </message>
        <message>
            <source>Emulator: no real money.</source>
            <translation>Emulaattori: ei oikeaa rahaa.</translation>
        </message>
        <message>
            <source>Where they are now</source>
            <translation>Siellä, missä ne ovat nyt</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Kauppa</translation>
        </message>
        <message>
            <source>Vipps</source>
            <translation>Vipps</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-koodi</translation>
        </message>
        <message>
            <source>That did not work ({why}). Try again.</source>
            <translation>Se ei onnistunut ({why}). Yritä uudelleen.</translation>
        </message>
        <message>
            <source>The two PINs differ. Begin again.</source>
            <translation>PIN-koodit eroavat. Aloita alusta.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
            <translation>Liian monta väärää PIN-koodia. Odota {seconds} s ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>The keys could not be kept: {why}</source>
            <translation>Avaimia ei voitu tallentaa: {why}</translation>
        </message>
        <message>
            <source>A name has 1 to {number} letters.</source>
            <translation>Nimessä on 1–{number} merkkiä.</translation>
        </message>
        <message>
            <source>Somebody has to be a manager: first set the PIN of the settings, or add a manager.</source>
            <translation>Jonkun on oltava esihenkilö: aseta ensin asetusten PIN tai lisää esihenkilö.</translation>
        </message>
        <message>
            <source>Somebody at this till has that name already.</source>
            <translation>Jollakulla tällä kassalla on jo tämä nimi.</translation>
        </message>
        <message>
            <source>That PIN can't be used. Choose another.</source>
            <translation>Tätä PIN-koodia ei voi käyttää. Valitse toinen.</translation>
        </message>
        <message>
            <source>That limit is too high.</source>
            <translation>Raja on liian suuri.</translation>
        </message>
        <message>
            <source>Sales unit {msn}.</source>
            <translation>Myyntipiste {msn}.</translation>
        </message>
        <message>
            <source>{key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{key} sisältää välin tai merkin, jota avaimissa ei ole. Kopioi se uudelleen.</translation>
        </message>
        <message>
            <source>That PIN is guessed at once. Choose another.</source>
            <translation>Tuo PIN-koodi arvataan heti. Valitse toinen.</translation>
        </message>
        <message>
            <source>In the system's keyring</source>
            <translation>Järjestelmän avainrenkaassa</translation>
        </message>
        <message>
            <source>With systemd, by the commands shown</source>
            <translation>systemdissä, näytetyillä komennoilla</translation>
        </message>
        <message>
            <source>In a file that is not encrypted</source>
            <translation>Salaamattomassa tiedostossa</translation>
        </message>
        <message>
            <source>The connection is not tested.</source>
            <translation>Yhteyttä ei ole testattu.</translation>
        </message>
        <message>
            <source>Easier to see and hear</source>
            <translation>Helpompi nähdä ja kuulla</translation>
        </message>
        <message>
            <source>Tell the cashier what you choose.</source>
            <translation>Kerro kassalle, mitä valitset.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Kieli: {name}</translation>
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
        <message>
            <source>The set-up has stopped. Start it again.</source>
            <translation>Käyttöönotto on pysähtynyt. Käynnistä se uudelleen.</translation>
        </message>
        <message>
            <source>{seconds} seconds left</source>
            <translation>{seconds} sekuntia jäljellä</translation>
        </message>
        <message>
            <source>Ask for more time if you need it.</source>
            <translation>Pyydä lisää aikaa, jos tarvitset sitä.</translation>
        </message>
    </context>
    <context>
        <name>LineView</name>
        <message>
            <source>What helps: %1</source>
            <translation>Tämä auttaa: %1</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>The cashier's language</source>
            <translation>Kassan kieli</translation>
        </message>
        <message>
            <source>The customer's language</source>
            <translation>Asiakkaan kieli</translation>
        </message>
        <message>
            <source>The cashier's</source>
            <translation>Kuten kassalla</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Värit</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
    </context>
    <context>
        <name>MenuPage</name>
        <message>
            <source>Anybody can open these settings: there is no PIN yet.</source>
            <translation>Kuka tahansa voi avata asetukset: PIN-koodia ei ole vielä.</translation>
        </message>
        <message>
            <source>Shop and till</source>
            <translation>Kauppa ja kassa</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Kielet ja ulkoasu</translation>
        </message>
        <message>
            <source>The customer's screen</source>
            <translation>Asiakkaan näyttö</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Maksut ja palautukset</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Myyjät</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Avaimet</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-koodi</translation>
        </message>
        <message>
            <source>The changes hold after a restart. Open payments are safe.</source>
            <translation>Muutokset tulevat voimaan uudelleenkäynnistyksen jälkeen. Avoimet maksut ovat turvassa.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Käynnistä uudelleen</translation>
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
        <name>NumberWindow</name>
        <message>
            <source>Screen %1</source>
            <translation>Näyttö %1</translation>
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
        <name>PaymentsPage</name>
        <message>
            <source>Take the money at once</source>
            <translation>Veloita rahat heti</translation>
        </message>
        <message>
            <source>Take it when goods are handed over</source>
            <translation>Veloita, kun tavara luovutetaan</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Ei rajaa</translation>
        </message>
        <message>
            <source>Seconds that a code stands</source>
            <translation>Sekunnit, jotka koodi näkyy</translation>
        </message>
        <message>
            <source>Most to give back for one payment, in kr</source>
            <translation>Enintään palautetaan yhdestä maksusta, kr</translation>
        </message>
        <message>
            <source>Most to give back in one day, in kr</source>
            <translation>Enintään palautetaan päivässä, kr</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>%1 digits entered</source>
            <translation>%1 numeroa annettu</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>Enter the manager's PIN.</source>
            <translation>Anna esihenkilön PIN-koodi.</translation>
        </message>
        <message>
            <source>Enter it once more.</source>
            <translation>Anna se vielä kerran.</translation>
        </message>
        <message>
            <source>Choose six digits.</source>
            <translation>Valitse kuusi numeroa.</translation>
        </message>
        <message>
            <source>Without a PIN anybody at the till may change settings.</source>
            <translation>Ilman PIN-koodia kuka tahansa kassalla voi muuttaa asetuksia.</translation>
        </message>
        <message>
            <source>%1 enters it alone, and nobody else sees it. After five wrong tries everybody waits.</source>
            <translation>%1 antaa sen yksin, eikä kukaan muu näe sitä. Viiden väärän yrityksen jälkeen kaikki odottavat.</translation>
        </message>
        <message>
            <source>Whoever knows the PIN can change keys and limits. After five wrong tries everybody waits.</source>
            <translation>PIN-koodin tuntija voi muuttaa avaimia ja rajoja. Viiden väärän yrityksen jälkeen kaikki odottavat.</translation>
        </message>
        <message>
            <source>Without a PIN</source>
            <translation>Ilman PIN-koodia</translation>
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
        <name>ScreensPage</name>
        <message>
            <source>Each screen shows its number. Tap the number of the screen that the customer looks at.</source>
            <translation>Jokainen näyttö näyttää numeronsa. Napauta sen näytön numeroa, jota asiakas katsoo.</translation>
        </message>
        <message>
            <source>Screen %1</source>
            <translation>Näyttö %1</translation>
        </message>
        <message>
            <source>The other screen</source>
            <translation>Toinen näyttö</translation>
        </message>
        <message>
            <source>Whichever it is</source>
            <translation>Mikä se onkin</translation>
        </message>
        <message>
            <source>One screen only</source>
            <translation>Vain yksi näyttö</translation>
        </message>
        <message>
            <source>Cashier and customer take turns</source>
            <translation>Kassa ja asiakas vuorottelevat</translation>
        </message>
    </context>
    <context>
        <name>SetupWindow</name>
        <message>
            <source>Set up the kiosk</source>
            <translation>Kassan käyttöönotto</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>Cashier</source>
            <translation>Kassa</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Jatka ilman</translation>
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
        <name>ShopPage</name>
        <message>
            <source>The customer reads the shop's name.</source>
            <translation>Asiakas näkee kaupan nimen.</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Kaupan nimi</translation>
        </message>
        <message>
            <source>The till's name goes into every payment's reference: one name for each till.</source>
            <translation>Kassan nimi on jokaisen maksun viitteessä: oma nimi joka kassalle.</translation>
        </message>
        <message>
            <source>Name of the till</source>
            <translation>Kassan nimi</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
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
        <name>SoundPage</name>
        <message>
            <source>I heard both</source>
            <translation>Kuulin molemmat</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Maksettu</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Huomautus</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>Kuulitko sen?</translation>
        </message>
        <message>
            <source>Turn the volume up and check the loudspeaker. On Linux the kiosk plays with pw-play, paplay or aplay; one of them must be installed. Every sound is also shown, so you can go on.</source>
            <translation>Lisää äänenvoimakkuutta ja tarkista kaiutin. Linuxissa kassa soittaa ohjelmalla pw-play, paplay tai aplay; yhden niistä pitää olla asennettu. Kaikki äänet myös näytetään, joten voit jatkaa.</translation>
        </message>
        <message>
            <source>No, I heard nothing</source>
            <translation>En kuullut mitään</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Jatka ilman</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Finish</source>
            <translation>Valmis</translation>
        </message>
        <message>
            <source>Start selling</source>
            <translation>Aloita myynti</translation>
        </message>
    </context>
    <context>
        <name>TabletsPage</name>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>A tablet as the customer's screen</source>
            <translation>Tabletti asiakasnäyttönä</translation>
        </message>
        <message>
            <source>QR code that lets a tablet in</source>
            <translation>QR-koodi, joka liittää tabletin</translation>
        </message>
        <message>
            <source>This machine has no network that a tablet could use. Connect it, then open this page again.</source>
            <translation>Tällä koneella ei ole verkkoa, jota tabletti voisi käyttää. Yhdistä se verkkoon ja avaa sitten tämä sivu uudelleen.</translation>
        </message>
        <message>
            <source>Scan the code with the tablet's camera, in the shop's own network.</source>
            <translation>Lue koodi tabletin kameralla, kaupan omassa verkossa.</translation>
        </message>
        <message>
            <source>Whoever scans it sees what the customer sees. After a restart of the kiosk each tablet scans again.</source>
            <translation>Koodin lukenut näkee saman kuin asiakas. Kun kassa on käynnistetty uudelleen, jokainen tabletti lukee koodin uudelleen.</translation>
        </message>
    </context>
    <context>
        <name>TipPage</name>
        <message>
            <source>Go on without</source>
            <translation>Jatka ilman</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Näytä tässä</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Asiakkaan näyttöä ei ole kytketty</translation>
        </message>
        <message>
            <source>Signed in: %1. Let somebody else sign in</source>
            <translation>Kirjautunut: %1. Anna toisen kirjautua</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Tabletti</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
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
        <name>TrialPage</name>
        <message>
            <source>Next</source>
            <translation>Seuraava</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Jatka silti</translation>
        </message>
        <message>
            <source>A payment of 129,00 kr is made on an emulator inside the kiosk. Its customer pays by itself.</source>
            <translation>Kassan sisäisessä emulaattorissa tehdään 129,00 kr maksu. Sen asiakas maksaa itsestään.</translation>
        </message>
        <message>
            <source>Paid. This is how a sale goes; no money was moved.</source>
            <translation>Maksettu. Näin myynti etenee; rahaa ei siirtynyt.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Vielä kerran</translation>
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
