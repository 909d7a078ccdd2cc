<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>No real money</source>
            <translation>Inga riktiga pengar</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Riktiga pengar</translation>
        </message>
        <message>
            <source>Emulator</source>
            <translation>Emulator</translation>
        </message>
        <message>
            <source>The sales unit's number (MSN) and its keys are in the Vipps portal.</source>
            <translation>Försäljningsställets nummer (MSN) och nycklar finns i Vipps-portalen.</translation>
        </message>
        <message>
            <source>Number of the sales unit</source>
            <translation>Försäljningsställets nummer</translation>
        </message>
    </context>
    <context>
        <name>AmountPage</name>
        <message>
            <source>Amount: %1</source>
            <translation>Belopp: %1</translation>
        </message>
        <message>
            <source>What for? (optional)</source>
            <translation>Vad gäller det? (valfritt)</translation>
        </message>
        <message>
            <source>Keypad</source>
            <translation>Knappsats</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Varor</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Belopp</translation>
        </message>
    </context>
    <context>
        <name>AmountPane</name>
        <message>
            <source>Why? (optional)</source>
            <translation>Varför? (valfritt)</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>BasketLines</name>
        <message>
            <source>Typed amount</source>
            <translation>Inslaget belopp</translation>
        </message>
        <message>
            <source>Take all out</source>
            <translation>Ta bort alla</translation>
        </message>
    </context>
    <context>
        <name>BasketRow</name>
        <message>
            <source>Take one out: %1</source>
            <translation>Ta bort en: %1</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Ta bort: %1</translation>
        </message>
    </context>
    <context>
        <name>CashierModel</name>
        <message>
            <source>Enter an amount</source>
            <translation>Skriv in ett belopp</translation>
        </message>
        <message>
            <source>No tablet is connected</source>
            <translation>Ingen surfplatta är ansluten</translation>
        </message>
        <message>
            <source>One tablet is connected</source>
            <translation>En surfplatta är ansluten</translation>
        </message>
        <message>
            <source>Ask for %1</source>
            <translation>Begär %1</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Dra %1</translation>
        </message>
        <message>
            <source>Keypad in %1 s</source>
            <translation>Knappsats om %1 s</translation>
        </message>
        <message>
            <source>%1 tablets are connected</source>
            <translation>%1 surfplattor är anslutna</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Högst %1</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Minst %1</translation>
        </message>
    </context>
    <context>
        <name>CashierPage</name>
        <message>
            <source>Choose a PIN</source>
            <translation>Välj en PIN-kod</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kort namn</translation>
        </message>
        <message>
            <source>What may they do?</source>
            <translation>Vad får de göra?</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Sälja</translation>
        </message>
        <message>
            <source>Sell and refund</source>
            <translation>Sälja och återbetala</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Allt</translation>
        </message>
        <message>
            <source>Sells, gives money back, closes the day, and opens these settings.</source>
            <translation>Säljer, betalar tillbaka, stänger dagen och öppnar de här inställningarna.</translation>
        </message>
        <message>
            <source>Sells, cancels and gives money back.</source>
            <translation>Säljer, avbryter och betalar tillbaka.</translation>
        </message>
        <message>
            <source>Sells, cancels, and takes money that is reserved. A refund needs somebody else's PIN.</source>
            <translation>Säljer, avbryter och tar pengar som är reserverade. En återbetalning kräver någon annans PIN-kod.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN-kod</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
    </context>
    <context>
        <name>CashiersPage</name>
        <message>
            <source>Add a cashier</source>
            <translation>Lägg till en kassör</translation>
        </message>
        <message>
            <source>Nobody is asked who they are. With one cashier on the list, everybody signs in with a PIN, and what they do is noted by their name.</source>
            <translation>Ingen tillfrågas om vem de är. Med en kassör på listan loggar alla in med en PIN-kod, och det de gör antecknas med deras namn.</translation>
        </message>
        <message>
            <source>They sign in with a PIN, and what they do is noted by their name.</source>
            <translation>De loggar in med en PIN-kod, och det de gör antecknas med deras namn.</translation>
        </message>
    </context>
    <context>
        <name>ChooseDayPane</name>
        <message>
            <source>Show this day</source>
            <translation>Visa den här dagen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Vecka</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
    </context>
    <context>
        <name>ConnectionPage</name>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Fortsätt ändå</translation>
        </message>
        <message>
            <source>Testing. It takes a few seconds.</source>
            <translation>Testar. Det tar några sekunder.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Allt är i sin ordning.</translation>
        </message>
        <message>
            <source>Something is in the way.</source>
            <translation>Något är i vägen.</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Testa igen</translation>
        </message>
    </context>
    <context>
        <name>CustomerInSmall</name>
        <message>
            <source>What the customer sees: %1</source>
            <translation>Det kunden ser: %1</translation>
        </message>
    </context>
    <context>
        <name>CustomersKeys</name>
        <message>
            <source>Customer's screen as usual</source>
            <translation>Kundens skärm som vanligt</translation>
        </message>
        <message>
            <source>Easier to see for the customer</source>
            <translation>Lättare att se för kunden</translation>
        </message>
        <message>
            <source>Customer's language: %1</source>
            <translation>Kundens språk: %1</translation>
        </message>
    </context>
    <context>
        <name>DayPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Räknar</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto per kassör</translation>
        </message>
    </context>
    <context>
        <name>DayPane</name>
        <message>
            <source>Days that are closed</source>
            <translation>Dagar som är avslutade</translation>
        </message>
        <message>
            <source>Compare with Vipps</source>
            <translation>Jämför med Vipps</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Avsluta dagen</translation>
        </message>
    </context>
    <context>
        <name>DayQuestionPane</name>
        <message>
            <source>Somebody has to sign for this</source>
            <translation>Någon måste skriva under på detta</translation>
        </message>
        <message>
            <source>Name of who signs</source>
            <translation>Namn på den som skriver under</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sida %1 av %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Which language?</source>
            <translation>Vilket språk?</translation>
        </message>
        <message>
            <source>Whose till is this?</source>
            <translation>Vems kassa är det här?</translation>
        </message>
        <message>
            <source>Which sales unit?</source>
            <translation>Vilket försäljningsställe?</translation>
        </message>
        <message>
            <source>The keys of the sales unit</source>
            <translation>Försäljningsställets nycklar</translation>
        </message>
        <message>
            <source>The connection to Vipps</source>
            <translation>Anslutningen till Vipps</translation>
        </message>
        <message>
            <source>Which screen is the customer's?</source>
            <translation>Vilken skärm är kundens?</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ljud</translation>
        </message>
        <message>
            <source>A trial payment</source>
            <translation>En provbetalning</translation>
        </message>
        <message>
            <source>A PIN for the settings</source>
            <translation>PIN-kod för inställningarna</translation>
        </message>
        <message>
            <source>Where do the keys go?</source>
            <translation>Var ska nycklarna ligga?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Stämmer det här?</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Språk och utseende</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Betalningar och återbetalningar</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Kassörer</translation>
        </message>
        <message>
            <source>A new cashier</source>
            <translation>En ny kassör</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN-kod för %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Drop a file with the keys, or type its path</source>
            <translation>Släpp en fil med nycklarna, eller skriv sökvägen</translation>
        </message>
        <message>
            <source>Read file</source>
            <translation>Läs fil</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalningar</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Amount, reference or day</source>
            <translation>Belopp, referens eller dag</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>I går</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>En dag</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betald</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Återbetald</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ej betald</translation>
        </message>
        <message>
            <source>Older payments</source>
            <translation>Äldre betalningar</translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message>
            <source>Monday</source>
            <translation>måndag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>tisdag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>onsdag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>torsdag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>fredag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>lördag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>söndag</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Högst %1</translation>
        </message>
        <message>
            <source>Take %1 more</source>
            <translation>Dra %1 till</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Dra %1</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Frigör %1</translation>
        </message>
        <message>
            <source>Give back %1 more</source>
            <translation>Ge tillbaka %1 till</translation>
        </message>
        <message>
            <source>Give back %1</source>
            <translation>Ge tillbaka %1</translation>
        </message>
    </context>
    <context>
        <name>KeepPage</name>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>The system's keyring</source>
            <translation>Systemets nyckelring</translation>
        </message>
        <message>
            <source>Encrypted for this user</source>
            <translation>Krypterat för denna användare</translation>
        </message>
        <message>
            <source>systemd's credentials</source>
            <translation>systemds credentials</translation>
        </message>
        <message>
            <source>Encrypted for this machine</source>
            <translation>Krypterat för denna dator</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>En fil</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Inte krypterad</translation>
        </message>
        <message>
            <source>This machine has no keyring that is open.</source>
            <translation>Den här datorn har ingen öppen nyckelring.</translation>
        </message>
        <message>
            <source>Whoever copies this file can refund every sale. The cashier's screen says so for as long as it is used.</source>
            <translation>Den som kopierar filen kan återbetala varje köp. Kassans skärm säger det så länge filen används.</translation>
        </message>
        <message>
            <source>Type these commands as an administrator, and put the last lines into the kiosk's unit:</source>
            <translation>Skriv dessa kommandon som administratör och lägg de sista raderna i kassans unit:</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Capital letter</source>
            <translation>Stor bokstav</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Radera</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Bokstäver</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Tecken</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellanslag</translation>
        </message>
        <message>
            <source>Full stop</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>Delete</source>
            <translation>Radera</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Radera allt</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>%1: entered</source>
            <translation>%1: inmatad</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>TEST: no real money.</source>
            <translation>TEST: inga riktiga pengar.</translation>
        </message>
        <message>
            <source>The keys lie in a file that is not encrypted.</source>
            <translation>Nycklarna ligger i en fil som inte är krypterad.</translation>
        </message>
        <message>
            <source>Payments are missing from the journal</source>
            <translation>Det saknas betalningar i journalen</translation>
        </message>
        <message>
            <source>An older copy of it was put back, or its end was cut off. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>En äldre kopia av den lades tillbaka, eller så skars slutet av. Du kan fortsätta. Säg till den som ansvarar för kassan: `kiosk doctor` säger vad som ska göras.</translation>
        </message>
        <message>
            <source>The journal was changed or is damaged</source>
            <translation>Journalen har ändrats eller är skadad</translation>
        </message>
        <message>
            <source>Old payments in it can't be relied on. You can go on. Tell the person who runs this kiosk: `kiosk doctor` says what to do.</source>
            <translation>Gamla betalningar i den går inte att lita på. Du kan fortsätta. Säg till den som ansvarar för kassan: `kiosk doctor` säger vad som ska göras.</translation>
        </message>
        <message>
            <source>Tablets can't show the customer's screen</source>
            <translation>Surfplattor kan inte visa kundskärmen</translation>
        </message>
        <message>
            <source>Port {port} can't be used; another program may have it. You can go on without. Tell the person who runs this kiosk: [display] port names another one.</source>
            <translation>Port {port} kan inte användas; kanske har ett annat program den. Du kan fortsätta utan. Säg till den som ansvarar för kassan: [display] port väljer en annan.</translation>
        </message>
        <message>
            <source>{way} takes connections, but: {why}</source>
            <translation>{way} tar emot anslutningar, men: {why}</translation>
        </message>
        <message>
            <source>see whether a proxy, a firewall or a virus scanner holds up the line, and check [vipps] base_url</source>
            <translation>se om en proxy, en brandvägg eller ett virusprogram håller upp linjen, och kontrollera [vipps] base_url</translation>
        </message>
        <message>
            <source>let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`</source>
            <translation>låt datorn ställa klockan från nätet (NTP), till exempel med `timedatectl set-ntp true`</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} timmar</translation>
        </message>
        <message>
            <source>sales unit {msn} may take payments: one was asked for, and cancelled unseen</source>
            <translation>försäljningsställe {msn} får ta betalt: en betalning begärdes och avbröts osedd</translation>
        </message>
        <message>
            <source>the keys are right, but they are not those of sales unit {msn}</source>
            <translation>nycklarna är rätt, men hör inte till försäljningsställe {msn}</translation>
        </message>
        <message>
            <source>check the sales unit's number, {msn}, or copy the keys of that sales unit from the Vipps portal</source>
            <translation>kontrollera försäljningsställets nummer, {msn}, eller kopiera det försäljningsställets nycklar från Vipps-portalen</translation>
        </message>
        <message>
            <source>sign the agreement in the Vipps portal, then test again</source>
            <translation>skriv under avtalet i Vipps-portalen och testa igen</translation>
        </message>
        <message>
            <source>ask Vipps' customer service why, and what they need</source>
            <translation>fråga kundtjänst hos Vipps varför, och vad de behöver</translation>
        </message>
        <message>
            <source>ask Vipps' customer service for a higher limit</source>
            <translation>be kundtjänst hos Vipps om en högre gräns</translation>
        </message>
        <message>
            <source>open the sales unit in the Vipps portal, or use another one</source>
            <translation>öppna försäljningsstället i Vipps-portalen, eller använd ett annat</translation>
        </message>
        <message>
            <source>order the payment solution for this sales unit in the Vipps portal</source>
            <translation>beställ betallösningen för det här försäljningsstället i Vipps-portalen</translation>
        </message>
        <message>
            <source>copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to</source>
            <translation>kopiera {which} för försäljningsställe {msn} igen från Vipps-portalen, från den miljö som {host} hör till</translation>
        </message>
        <message>
            <source>{name} through the proxy {proxy}</source>
            <translation>{name} genom proxyn {proxy}</translation>
        </message>
        <message>
            <source>{way} takes connections, but the certificate was not accepted ({why})</source>
            <translation>{way} tar emot anslutningar, men certifikatet godtogs inte ({why})</translation>
        </message>
        <message>
            <source>set the machine's clock if it is wrong; see whether a proxy, a firewall or a virus scanner opens the line, and check [vipps] base_url</source>
            <translation>ställ datorns klocka om den går fel; se om en proxy, en brandvägg eller ett virusprogram öppnar linjen, och kontrollera [vipps] base_url</translation>
        </message>
        <message>
            <source>{long} ahead of Vipps'</source>
            <translation>{long} före klockan hos Vipps</translation>
        </message>
        <message>
            <source>{long} behind Vipps'</source>
            <translation>{long} efter klockan hos Vipps</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} sekunder</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} minuter</translation>
        </message>
        <message>
            <source>Vipps knows a payment that was never made</source>
            <translation>Vipps känner till en betalning som aldrig gjordes</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>försök igen</translation>
        </message>
        <message>
            <source>{what} ({detail})</source>
            <translation>{what} ({detail})</translation>
        </message>
        <message>
            <source>client id or client secret is wrong, or not of this sales unit</source>
            <translation>client id eller client secret är fel, eller hör inte till det här försäljningsstället</translation>
        </message>
        <message>
            <source>client_id and client_secret</source>
            <translation>client_id och client_secret</translation>
        </message>
        <message>
            <source>{way} answers</source>
            <translation>{way} svarar</translation>
        </message>
        <message>
            <source>check the cable or the Wi-Fi, the name server, and [vipps] base_url</source>
            <translation>kontrollera kabeln eller Wi-Fi, namnservern och [vipps] base_url</translation>
        </message>
        <message>
            <source>{what} does not answer within {seconds} s</source>
            <translation>{what} svarar inte inom {seconds} s</translation>
        </message>
        <message>
            <source>{what} can't be connected to ({why})</source>
            <translation>{what} går inte att nå ({why})</translation>
        </message>
        <message>
            <source>check the network, that a firewall lets this machine out to {what}, and [vipps] base_url</source>
            <translation>kontrollera nätet, att en brandvägg släpper ut datorn till {what}, och [vipps] base_url</translation>
        </message>
        <message>
            <source>Vipps' answer does not tell the time</source>
            <translation>svaret från Vipps säger inte vad klockan är</translation>
        </message>
        <message>
            <source>agrees with Vipps' within {seconds} s</source>
            <translation>stämmer med Vipps inom {seconds} s</translation>
        </message>
        <message>
            <source>the subscription key is wrong, or not one of this sales unit</source>
            <translation>subscription key är fel, eller hör inte till det här försäljningsstället</translation>
        </message>
        <message>
            <source>the proxy {proxy}</source>
            <translation>proxyn {proxy}</translation>
        </message>
        <message>
            <source>the name {host} is not found</source>
            <translation>namnet {host} hittas inte</translation>
        </message>
        <message>
            <source>let this machine out to {what} in the firewall</source>
            <translation>släpp ut den här datorn till {what} i brandväggen</translation>
        </message>
        <message>
            <source>accepted, and sales unit {msn} may read payments</source>
            <translation>godtagna, och försäljningsställe {msn} får läsa betalningar</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Easier to see</source>
            <translation>Lättare att se</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} kvar</translation>
        </message>
        <message>
            <source>QR code to pay with</source>
            <translation>QR-kod att betala med</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Ett ögonblick</translation>
        </message>
        <message>
            <source>This screen has lost its line to the till. It comes back by itself.</source>
            <translation>Den här skärmen har tappat kontakten med kassan. Den kommer tillbaka av sig själv.</translation>
        </message>
        <message>
            <source>This screen is not paired</source>
            <translation>Den här skärmen är inte parkopplad</translation>
        </message>
        <message>
            <source>Tap “Tablet” on the cashier's screen, and scan the code there with this tablet's camera.</source>
            <translation>Tryck på ”Surfplatta” på kassaskärmen och skanna koden där med den här surfplattans kamera.</translation>
        </message>
        <message>
            <source>Too many tablets are connected</source>
            <translation>För många surfplattor är anslutna</translation>
        </message>
        <message>
            <source>Close the page on another tablet. This one then goes on by itself.</source>
            <translation>Stäng sidan på en annan surfplatta. Då fortsätter den här av sig själv.</translation>
        </message>
        <message>
            <source>The payment could not be completed.</source>
            <translation>Betalningen kunde inte genomföras.</translation>
        </message>
        <message>
            <source>Please ask the cashier for another way to pay.</source>
            <translation>Be om ett annat sätt att betala i kassan.</translation>
        </message>
        <message>
            <source>Start a new payment, or take another means of payment.</source>
            <translation>Starta en ny betalning, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Take another means of payment, and tell the person who runs this kiosk.</source>
            <translation>Ta ett annat betalningsmedel, och säg till den som ansvarar för kassan.</translation>
        </message>
        <message>
            <source>There is no valid card in the app. Add a card, then ask the cashier to try again.</source>
            <translation>Det finns inget giltigt kort i appen. Lägg till ett kort och be i kassan om att få försöka igen.</translation>
        </message>
        <message>
            <source>The customer has no valid card in the app.</source>
            <translation>Kunden har inget giltigt kort i appen.</translation>
        </message>
        <message>
            <source>The customer can add a card in the app. Then start a new payment.</source>
            <translation>Kunden kan lägga till ett kort i appen. Starta sedan en ny betalning.</translation>
        </message>
        <message>
            <source>The bank refused the payment. Try another card, or contact your bank.</source>
            <translation>Banken nekade betalningen. Prova ett annat kort, eller kontakta din bank.</translation>
        </message>
        <message>
            <source>The customer's bank refused the payment.</source>
            <translation>Kundens bank nekade betalningen.</translation>
        </message>
        <message>
            <source>Start a new payment with another card, or take another means of payment.</source>
            <translation>Starta en ny betalning med ett annat kort, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The bank refused this amount. Try another card, or contact your bank.</source>
            <translation>Banken nekade beloppet. Prova ett annat kort, eller kontakta din bank.</translation>
        </message>
        <message>
            <source>The customer's bank refused the amount.</source>
            <translation>Kundens bank nekade beloppet.</translation>
        </message>
        <message>
            <source>Check the amount. Start a new payment with another card, or take another means of payment.</source>
            <translation>Kontrollera beloppet. Starta en ny betalning med ett annat kort, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The card has expired. Choose another card in the app.</source>
            <translation>Kortet har gått ut. Välj ett annat kort i appen.</translation>
        </message>
        <message>
            <source>The customer's card has expired.</source>
            <translation>Kundens kort har gått ut.</translation>
        </message>
        <message>
            <source>Start a new payment; the customer chooses another card in the app.</source>
            <translation>Starta en ny betalning; kunden väljer ett annat kort i appen.</translation>
        </message>
        <message>
            <source>The payment was not completed. No money was taken.</source>
            <translation>Betalningen genomfördes inte. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>The payment was not completed, usually because nobody approved it in time.</source>
            <translation>Betalningen genomfördes inte, oftast för att ingen godkände den i tid.</translation>
        </message>
        <message>
            <source>This payment cannot be made with this app account.</source>
            <translation>Betalningen kan inte göras med den här användaren av appen.</translation>
        </message>
        <message>
            <source>Vipps does not let this customer pay here. Vipps does not say why.</source>
            <translation>Vipps låter inte den här kunden betala här. Vipps säger inte varför.</translation>
        </message>
        <message>
            <source>Take another means of payment.</source>
            <translation>Ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The app is too old. Update it, then ask the cashier to try again.</source>
            <translation>Appen är för gammal. Uppdatera den och be i kassan om att få försöka igen.</translation>
        </message>
        <message>
            <source>The customer's app is too old.</source>
            <translation>Kundens app är för gammal.</translation>
        </message>
        <message>
            <source>The customer updates the app. Then start a new payment.</source>
            <translation>Kunden uppdaterar appen. Starta sedan en ny betalning.</translation>
        </message>
        <message>
            <source>The payment can't be cancelled: the money has already been taken.</source>
            <translation>Betalningen kan inte avbrytas: pengarna har redan dragits.</translation>
        </message>
        <message>
            <source>Use refund instead.</source>
            <translation>Ge tillbaka pengarna i stället.</translation>
        </message>
        <message>
            <source>Vipps could not cancel the payment yet.</source>
            <translation>Vipps kunde inte avbryta betalningen än.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait for the result.</source>
            <translation>Kassan läser betalningen och försöker igen själv. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps has no reserved money for this payment.</source>
            <translation>Vipps har inte reserverat några pengar för betalningen.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page before handing over goods.</source>
            <translation>Fråga Vipps igen från betalningens sida innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being checked.</source>
            <translation>Ett ögonblick. Betalningen kontrolleras.</translation>
        </message>
        <message>
            <source>The amount is larger than what is still reserved. Nothing was taken.</source>
            <translation>Beloppet är större än det som fortfarande är reserverat. Inget drogs.</translation>
        </message>
        <message>
            <source>Enter a smaller amount.</source>
            <translation>Skriv in ett mindre belopp.</translation>
        </message>
        <message>
            <source>The reserved money could not be taken yet.</source>
            <translation>De reserverade pengarna kunde inte dras än.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment and tries again by itself. Wait before handing over goods.</source>
            <translation>Kassan läser betalningen och försöker igen själv. Vänta innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>The money was reserved more than 180 days ago and can't be taken any more.</source>
            <translation>Pengarna reserverades för mer än 180 dagar sedan och kan inte dras längre.</translation>
        </message>
        <message>
            <source>The refund could not be made.</source>
            <translation>Pengarna kunde inte ges tillbaka.</translation>
        </message>
        <message>
            <source>The refund is larger than what is left of the payment.</source>
            <translation>Det är mer än det som är kvar av betalningen.</translation>
        </message>
        <message>
            <source>The money is only reserved, so there is nothing to refund.</source>
            <translation>Pengarna är bara reserverade, så det finns inget att ge tillbaka.</translation>
        </message>
        <message>
            <source>Cancel the payment instead.</source>
            <translation>Avbryt betalningen i stället.</translation>
        </message>
        <message>
            <source>The payment was cancelled: no money was taken, so none can be refunded.</source>
            <translation>Betalningen avbröts: inga pengar drogs, så inga kan ges tillbaka.</translation>
        </message>
        <message>
            <source>Nothing more to do.</source>
            <translation>Inget mer att göra.</translation>
        </message>
        <message>
            <source>The refund could not be made right now.</source>
            <translation>Pengarna kunde inte ges tillbaka just nu.</translation>
        </message>
        <message>
            <source>Vipps could not take the refund from the shop's account: there is too little on it.</source>
            <translation>Vipps kunde inte ta pengarna från butikens konto: det finns för lite på det.</translation>
        </message>
        <message>
            <source>Try the refund again later, and tell the person who runs this kiosk.</source>
            <translation>Försök ge tillbaka pengarna igen senare, och säg till den som ansvarar för kassan.</translation>
        </message>
        <message>
            <source>The payment is more than 365 days old and can't be refunded through Vipps.</source>
            <translation>Betalningen är mer än 365 dagar gammal och kan inte ges tillbaka genom Vipps.</translation>
        </message>
        <message>
            <source>Give the money back in another way.</source>
            <translation>Ge tillbaka pengarna på ett annat sätt.</translation>
        </message>
        <message>
            <source>The refund could not be made here.</source>
            <translation>Pengarna kunde inte ges tillbaka här.</translation>
        </message>
        <message>
            <source>The refund is above the limit that the shop has set for this till.</source>
            <translation>Det är över den gräns som butiken har satt för den här kassan.</translation>
        </message>
        <message>
            <source>Ask whoever may refund more, or give the money back in another way.</source>
            <translation>Fråga den som får ge tillbaka mer, eller ge tillbaka pengarna på ett annat sätt.</translation>
        </message>
        <message>
            <source>Vipps does not allow this for the payment as it stands, for example because it is cancelled.</source>
            <translation>Vipps tillåter inte detta som betalningen står nu, till exempel för att den är avbruten.</translation>
        </message>
        <message>
            <source>Ask Vipps again from the payment's page.</source>
            <translation>Fråga Vipps igen från betalningens sida.</translation>
        </message>
        <message>
            <source>Vipps says that this has been done already.</source>
            <translation>Vipps säger att detta redan är gjort.</translation>
        </message>
        <message>
            <source>The kiosk reads the payment to be sure. Wait for the result.</source>
            <translation>Kassan läser betalningen för att vara säker. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps is busy with this payment.</source>
            <translation>Vipps är upptaget med den här betalningen.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself. Wait for the result.</source>
            <translation>Kassan försöker igen själv. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps asks this kiosk to slow down.</source>
            <translation>Vipps ber kassan att fråga mer sällan.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself, more slowly. Wait for the result.</source>
            <translation>Kassan försöker igen själv, men mer sällan. Vänta på svaret.</translation>
        </message>
        <message>
            <source>Vipps knows this payment already.</source>
            <translation>Vipps känner redan till betalningen.</translation>
        </message>
        <message>
            <source>Vipps does not know this payment. It may belong to another sales unit.</source>
            <translation>Vipps känner inte till betalningen. Den kan höra till ett annat försäljningsställe.</translation>
        </message>
        <message>
            <source>Check that the kiosk uses the keys of the sales unit that took the payment.</source>
            <translation>Kontrollera att kassan använder nycklarna för det försäljningsställe som tog betalningen.</translation>
        </message>
        <message>
            <source>The QR code from Vipps can't be used, so it was not shown. The payment is being cancelled.</source>
            <translation>QR-koden från Vipps kan inte användas, så den visades inte. Betalningen avbryts.</translation>
        </message>
        <message>
            <source>Vipps says that the payment timed out before its QR code was made.</source>
            <translation>Vipps säger att tiden gick ut innan QR-koden gjordes.</translation>
        </message>
        <message>
            <source>Vipps can't be reached: no network, or a firewall in the way. Nothing was asked for.</source>
            <translation>Vipps går inte att nå: inget nät, eller en brandvägg i vägen. Inget begärdes.</translation>
        </message>
        <message>
            <source>Check the network, or take another means of payment.</source>
            <translation>Kontrollera nätet, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Vipps does not answer right now.</source>
            <translation>Vipps svarar inte just nu.</translation>
        </message>
        <message>
            <source>Try again in a minute, or take another means of payment.</source>
            <translation>Försök igen om en minut, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Vipps refused the kiosk's keys.</source>
            <translation>Vipps nekade kassans nycklar.</translation>
        </message>
        <message>
            <source>Tell the person who runs this kiosk: client id, client secret, subscription key or sales unit is wrong.</source>
            <translation>Säg till den som ansvarar för kassan: client id, client secret, subscription key eller försäljningsställe är fel.</translation>
        </message>
        <message>
            <source>The kiosk asked for more than the customer approved. Nothing was taken.</source>
            <translation>Kassan bad om mer än kunden godkände. Inget drogs.</translation>
        </message>
        <message>
            <source>Vipps refused a repeated request because it had changed.</source>
            <translation>Vipps nekade en upprepad begäran eftersom den hade ändrats.</translation>
        </message>
        <message>
            <source>The sales unit may not take money directly.</source>
            <translation>Försäljningsstället får inte dra pengar direkt.</translation>
        </message>
        <message>
            <source>The test user must approve one payment by hand first.</source>
            <translation>Testanvändaren måste först godkänna en betalning själv.</translation>
        </message>
        <message>
            <source>Approve one payment in the test app.</source>
            <translation>Godkänn en betalning i testappen.</translation>
        </message>
        <message>
            <source>Vipps has blocked this shop.</source>
            <translation>Vipps har spärrat butiken.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for receiving money.</source>
            <translation>Butiken har nått gränsen för hur mycket den kan ta emot.</translation>
        </message>
        <message>
            <source>This shop has reached its limit for payment requests.</source>
            <translation>Butiken har nått gränsen för betalningsbegäranden.</translation>
        </message>
        <message>
            <source>Try again later, or take another means of payment.</source>
            <translation>Försök igen senare, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>The shop's agreement with Vipps is not signed.</source>
            <translation>Butikens avtal med Vipps är inte undertecknat.</translation>
        </message>
        <message>
            <source>The sales unit is closed, deleted or blocked at Vipps.</source>
            <translation>Försäljningsstället är stängt, raderat eller spärrat hos Vipps.</translation>
        </message>
        <message>
            <source>The sales unit may not take payments.</source>
            <translation>Försäljningsstället får inte ta betalt.</translation>
        </message>
        <message>
            <source>The sales unit may not use something that the kiosk asked for.</source>
            <translation>Försäljningsstället får inte använda något som kassan bad om.</translation>
        </message>
        <message>
            <source>Vipps refused the request as malformed.</source>
            <translation>Vipps nekade begäran eftersom den var felaktigt uppbyggd.</translation>
        </message>
        <message>
            <source>Vipps had an internal error.</source>
            <translation>Vipps hade ett internt fel.</translation>
        </message>
        <message>
            <source>Try again, or take another means of payment.</source>
            <translation>Försök igen, eller ta ett annat betalningsmedel.</translation>
        </message>
        <message>
            <source>Vipps answered something that the kiosk does not understand. The answer is kept.</source>
            <translation>Vipps svarade något som kassan inte förstår. Svaret är sparat.</translation>
        </message>
        <message>
            <source>Don't hand over goods yet. The kiosk keeps asking.</source>
            <translation>Lämna inte ut varor än. Kassan fortsätter att fråga.</translation>
        </message>
        <message>
            <source>Vipps can't be reached right now.</source>
            <translation>Vipps går inte att nå just nu.</translation>
        </message>
        <message>
            <source>COPY {number}</source>
            <translation>KOPIA {number}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was paid.</source>
            <translation>Avbruten. Inget betalades.</translation>
        </message>
        <message>
            <source>Not paid in time. Nothing was paid.</source>
            <translation>Inte betald i tid. Inget betalades.</translation>
        </message>
        <message>
            <source>Refused. Nothing was paid.</source>
            <translation>Nekad. Inget betalades.</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Återbetalat</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betalning</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Återbetalning</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referens</translation>
        </message>
        <message>
            <source>Of a payment of</source>
            <translation>Av en betalning på</translation>
        </message>
        <message>
            <source>Of which tip</source>
            <translation>Varav dricks</translation>
        </message>
        <message>
            <source>Reference at Vipps</source>
            <translation>Referens hos Vipps</translation>
        </message>
        <message>
            <source>At most {amount} at once</source>
            <translation>Högst {amount} åt gången</translation>
        </message>
        <message>
            <source>At most {count} of one thing</source>
            <translation>Högst {count} av samma vara</translation>
        </message>
        <message>
            <source>No answer from Vipps since {clock}</source>
            <translation>Inget svar från Vipps sedan kl. {clock}</translation>
        </message>
        <message>
            <source>No answer. Vipps may be down for maintenance until {clock}</source>
            <translation>Inget svar. Vipps kan ha underhåll till kl. {clock}</translation>
        </message>
        <message>
            <source>No answer from Vipps</source>
            <translation>Inget svar från Vipps</translation>
        </message>
        <message>
            <source>The disk is full. No new sale can be promised</source>
            <translation>Disken är full. Nya köp kan inte utlovas</translation>
        </message>
        <message>
            <source>The journal needs attention</source>
            <translation>Journalen behöver ses över</translation>
        </message>
        <message>
            <source>This machine's clock is wrong by {minutes} min. Set it right</source>
            <translation>Datorns klocka är {minutes} min fel. Ställ om den</translation>
        </message>
        <message>
            <source>The disk is nearly full: {megabytes} MB left</source>
            <translation>Disken är nästan full: {megabytes} MB kvar</translation>
        </message>
        <message>
            <source>This machine's clock is off by {seconds} s</source>
            <translation>Datorns klocka går {seconds} s fel</translation>
        </message>
        <message>
            <source>Connected to Vipps</source>
            <translation>Ansluten till Vipps</translation>
        </message>
        <message>
            <source>The day is closed.</source>
            <translation>Dagen är avslutad.</translation>
        </message>
        <message>
            <source>The report is on its way to the printer.</source>
            <translation>Rapporten är på väg till skrivaren.</translation>
        </message>
        <message>
            <source>Taken per day, at most {amount}</source>
            <translation>Draget per dag, högst {amount}</translation>
        </message>
        <message>
            <source>Signed for by {name}, {moment}</source>
            <translation>Underskrivet av {name}, {moment}</translation>
        </message>
        <message>
            <source>{amount} net goes on it. It can't be changed or taken back, and is the only Z of this day. Sales go on; they belong to the next one.</source>
            <translation>Den får {amount} netto. Den kan inte ändras eller återkallas och är dagens enda Z. Försäljningen fortsätter och hör till nästa.</translation>
        </message>
        <message>
            <source>{what}: {number}.</source>
            <translation>{what}: {number}.</translation>
        </message>
        <message>
            <source>Since Z {number}, {moment}</source>
            <translation>Sedan Z {number}, {moment}</translation>
        </message>
        <message>
            <source>The day so far</source>
            <translation>Dagen hittills</translation>
        </message>
        <message>
            <source>Since the first payment</source>
            <translation>Sedan den första betalningen</translation>
        </message>
        <message>
            <source>Taken per hour, at most {amount}</source>
            <translation>Draget per timme, högst {amount}</translation>
        </message>
        <message>
            <source>Reading from Vipps: {done} of {total}</source>
            <translation>Läser från Vipps: {done} av {total}</translation>
        </message>
        <message>
            <source>{amount}: {what}</source>
            <translation>{amount}: {what}</translation>
        </message>
        <message>
            <source>Others: {number}</source>
            <translation>Övriga: {number}</translation>
        </message>
        <message>
            <source>Z {number}</source>
            <translation>Z {number}</translation>
        </message>
        <message>
            <source>Z report {number}</source>
            <translation>Z-rapport {number}</translation>
        </message>
        <message>
            <source>Close the day as Z {number}?</source>
            <translation>Avsluta dagen som Z {number}?</translation>
        </message>
        <message>
            <source>Close as Z {number}</source>
            <translation>Avsluta som Z {number}</translation>
        </message>
        <message>
            <source>Could not be read from Vipps</source>
            <translation>Kunde inte läsas från Vipps</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>In doubt</source>
            <translation>Oklara</translation>
        </message>
        <message>
            <source>Different at Vipps</source>
            <translation>Annorlunda hos Vipps</translation>
        </message>
        <message>
            <source>Not compared with Vipps</source>
            <translation>Inte jämförda med Vipps</translation>
        </message>
        <message>
            <source>Reserved: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Reserverat: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Everything agrees.</source>
            <translation>Jämfört med Vipps kl. {clock}. Allt stämmer.</translation>
        </message>
        <message>
            <source>The day is not closed. Somebody has to sign for what does not add up.</source>
            <translation>Dagen är inte avslutad. Någon måste skriva under på det som inte stämmer.</translation>
        </message>
        <message>
            <source>X report</source>
            <translation>X-rapport</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ingen inloggad</translation>
        </message>
        <message>
            <source>Taken: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Draget: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Refunded: {theirs} at Vipps, {ours} in the journal</source>
            <translation>Återbetalt: {theirs} hos Vipps, {ours} i journalen</translation>
        </message>
        <message>
            <source>Not compared with Vipps.</source>
            <translation>Inte jämfört med Vipps.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}. Not read: {unread}.</source>
            <translation>Jämfört med Vipps kl. {clock}. Avvikelser: {number}. Inte lästa: {unread}.</translation>
        </message>
        <message>
            <source>Compared with Vipps at {clock}. Differences: {number}.</source>
            <translation>Jämfört med Vipps kl. {clock}. Avvikelser: {number}.</translation>
        </message>
        <message>
            <source>This day was closed at {clock}, as Z {number}. What happens now belongs to the next Z.</source>
            <translation>Den här dagen avslutades kl. {clock} som Z {number}. Det som händer nu hör till nästa Z.</translation>
        </message>
        <message>
            <source>Nothing has happened since the last Z: there is nothing to close.</source>
            <translation>Ingenting har hänt sedan förra Z: det finns inget att avsluta.</translation>
        </message>
        <message>
            <source>Entries {first} to {last}</source>
            <translation>Journalrad {first} till {last}</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Begärt</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Draget</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Återbetald</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avbruten</translation>
        </message>
        <message>
            <source>Not paid in time</source>
            <translation>Inte betald i tid</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Nekad</translation>
        </message>
        <message>
            <source>Not compared with Vipps. Differences: {number}.</source>
            <translation>Inte jämfört med Vipps. Avvikelser: {number}.</translation>
        </message>
        <message>
            <source>Net per hour</source>
            <translation>Netto per timme</translation>
        </message>
        <message>
            <source>Net per cashier</source>
            <translation>Netto per kassör</translation>
        </message>
        <message>
            <source>Compared with Vipps</source>
            <translation>Jämfört med Vipps</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Inte avslutade</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Underskrivet</translation>
        </message>
        <message>
            <source>Journal {head}</source>
            <translation>Journal {head}</translation>
        </message>
        <message>
            <source>Of which tips</source>
            <translation>Varav dricks</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frigjort</translation>
        </message>
        <message>
            <source>{what}: {reference}</source>
            <translation>{what}: {reference}</translation>
        </message>
        <message>
            <source>Not taken yet</source>
            <translation>Inte draget än</translation>
        </message>
        <message>
            <source>{wanted}: {count} payments</source>
            <translation>{wanted}: {count} betalningar</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Ej betald</translation>
        </message>
        <message>
            <source>Asking Vipps</source>
            <translation>Frågar Vipps</translation>
        </message>
        <message>
            <source>Showing the QR code</source>
            <translation>Visar QR-koden</translation>
        </message>
        <message>
            <source>Customer scans the code</source>
            <translation>Kunden skannar koden</translation>
        </message>
        <message>
            <source>Customer approves</source>
            <translation>Kunden godkänner</translation>
        </message>
        <message>
            <source>Money is taken</source>
            <translation>Pengarna dras</translation>
        </message>
        <message>
            <source>Reserved, take by {day}</source>
            <translation>Reserverat, dra senast {day}</translation>
        </message>
        <message>
            <source>The payment {reference} is over. No money was kept.</source>
            <translation>Betalningen {reference} är över. Inga pengar behölls.</translation>
        </message>
        <message>
            <source>A payment approved after it was cancelled has been given back.</source>
            <translation>En betalning som godkändes efter att den avbrutits har getts tillbaka.</translation>
        </message>
        <message>
            <source>{wanted}: no payments</source>
            <translation>{wanted}: inga betalningar</translation>
        </message>
        <message>
            <source>{wanted}: the newest {count}</source>
            <translation>{wanted}: de {count} senaste</translation>
        </message>
        <message>
            <source>{wanted}: 1 payment</source>
            <translation>{wanted}: 1 betalning</translation>
        </message>
        <message>
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>Look at the printer. If the report is not there, print it again.</source>
            <translation>Titta på skrivaren. Finns rapporten inte där skriver du ut den igen.</translation>
        </message>
        <message>
            <source>Look at the printer. If it is not there, print a copy from the page of {reference}.</source>
            <translation>Titta på skrivaren. Finns den inte där skriver du ut en kopia från sidan för {reference}.</translation>
        </message>
        <message>
            <source>A slip may have been printed, or not</source>
            <translation>En slip kan ha skrivits ut, eller inte</translation>
        </message>
        <message>
            <source>Take your slip along</source>
            <translation>Ta med din slip</translation>
        </message>
        <message>
            <source>Scan it with the camera of your phone.</source>
            <translation>Skanna den med mobilens kamera.</translation>
        </message>
        <message>
            <source>Asked Vipps</source>
            <translation>Frågade Vipps</translation>
        </message>
        <message>
            <source>QR code shown</source>
            <translation>QR-koden visad</translation>
        </message>
        <message>
            <source>Opened in the app</source>
            <translation>Öppnad i appen</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>Kortet nekades</translation>
        </message>
        <message>
            <source>Approved by the customer</source>
            <translation>Godkänd av kunden</translation>
        </message>
        <message>
            <source>Part of the money taken</source>
            <translation>En del av pengarna dragna</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Pengarna dragna</translation>
        </message>
        <message>
            <source>Asked Vipps to cancel</source>
            <translation>Bad Vipps avbryta</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Tiden gick ut</translation>
        </message>
        <message>
            <source>Could not be started</source>
            <translation>Kunde inte startas</translation>
        </message>
        <message>
            <source>Asked Vipps to release the rest</source>
            <translation>Bad Vipps frigöra resten</translation>
        </message>
        <message>
            <source>Reserved money released</source>
            <translation>Reserverade pengar frigjorda</translation>
        </message>
        <message>
            <source>Asked Vipps to refund</source>
            <translation>Bad Vipps ge tillbaka</translation>
        </message>
        <message>
            <source>Answer lost, checking</source>
            <translation>Svaret kom bort, kontrollerar</translation>
        </message>
        <message>
            <source>Being asked for</source>
            <translation>Begärs</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserverat</translation>
        </message>
        <message>
            <source>Being taken</source>
            <translation>Dras</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Avbryts</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Kontrolleras</translation>
        </message>
        <message>
            <source>{amount} was paid after all</source>
            <translation>{amount} betalades trots allt</translation>
        </message>
        <message>
            <source>The payment {reference} has been settled: the customer paid.</source>
            <translation>Betalningen {reference} är avslutad: kunden betalade.</translation>
        </message>
        <message>
            <source>{amount} was approved after it was cancelled</source>
            <translation>{amount} godkändes efter att den avbrutits</translation>
        </message>
        <message>
            <source>The kiosk is giving the money back. Do not hand over goods for it.</source>
            <translation>Kassan ger tillbaka pengarna. Lämna inte ut varor för dem.</translation>
        </message>
        <message>
            <source>No tablet is connected</source>
            <translation>Ingen surfplatta är ansluten</translation>
        </message>
        <message>
            <source>No payments yet</source>
            <translation>Inga betalningar ännu</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>”{text}”</translation>
        </message>
        <message>
            <source>Not given out yet.</source>
            <translation>Inte utlämnad ännu.</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>Kopia {number}</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Shown to the customer {clock}.</source>
            <translation>Visad för kunden {clock}.</translation>
        </message>
        <message>
            <source>Would you like to give a tip?</source>
            <translation>Vill du ge dricks?</translation>
        </message>
        <message>
            <source>Choose, or tell the cashier.</source>
            <translation>Välj, eller säg till i kassan.</translation>
        </message>
        <message>
            <source>Your payment is being prepared.</source>
            <translation>Din betalning förbereds.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Välkommen</translation>
        </message>
        <message>
            <source>When you pay, the code to scan appears here.</source>
            <translation>När du ska betala visas koden att skanna här.</translation>
        </message>
        <message>
            <source>Bank holds it to</source>
            <translation>Banken håller till</translation>
        </message>
        <message>
            <source>Vipps ends it</source>
            <translation>Vipps avslutar</translation>
        </message>
        <message>
            <source>{amount} taken, take the rest by {day}</source>
            <translation>{amount} draget, dra resten senast {day}</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Delvis återbetald</translation>
        </message>
        <message>
            <source>{amount} has been taken</source>
            <translation>{amount} har dragits</translation>
        </message>
        <message>
            <source>The payment {reference} is settled.</source>
            <translation>Betalningen {reference} är avslutad.</translation>
        </message>
        <message>
            <source>The customer is choosing a tip</source>
            <translation>Kunden väljer dricks</translation>
        </message>
        <message>
            <source>Nothing has been asked for yet. If they tell you, choose for them.</source>
            <translation>Ingenting har begärts än. Säger kunden det till dig, så välj åt kunden.</translation>
        </message>
        <message>
            <source>Slip for the refund</source>
            <translation>Slip för återbetalningen</translation>
        </message>
        <message>
            <source>Slip for the payment</source>
            <translation>Slip för betalningen</translation>
        </message>
        <message>
            <source>Waits for the printer.</source>
            <translation>Väntar på skrivaren.</translation>
        </message>
        <message>
            <source>Being printed.</source>
            <translation>Skrivs ut.</translation>
        </message>
        <message>
            <source>Printed {clock}.</source>
            <translation>Utskriven {clock}.</translation>
        </message>
        <message>
            <source>It may have been printed {clock}. Look at the printer before you print a copy.</source>
            <translation>Den kan ha skrivits ut {clock}. Titta på skrivaren innan du skriver ut en kopia.</translation>
        </message>
        <message>
            <source>Still reserved</source>
            <translation>Fortfarande reserverat</translation>
        </message>
        <message>
            <source>Take it by {day}: banks hold it for about {days} days.</source>
            <translation>Dra senast {day}: banker håller pengarna i ungefär {days} dagar.</translation>
        </message>
        <message>
            <source>{amount} has been taken.</source>
            <translation>{amount} har dragits.</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was released</source>
            <translation>Avbruten: {amount} frigjordes</translation>
        </message>
        <message>
            <source>Do not give it back in another way yet.</source>
            <translation>Lämna inte tillbaka det på annat sätt ännu.</translation>
        </message>
        <message>
            <source>Do not hand over goods yet.</source>
            <translation>Lämna inte ut varor än.</translation>
        </message>
        <message>
            <source>Checking with Vipps</source>
            <translation>Kontrollerar med Vipps</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. You can go on; this payment stays under open payments.</source>
            <translation>Kassan fortsätter att fråga. Du kan gå vidare; betalningen ligger kvar under öppna betalningar.</translation>
        </message>
        <message>
            <source>Waiting for the customer to scan</source>
            <translation>Väntar på att kunden skannar</translation>
        </message>
        <message>
            <source>The QR code is on the customer's screen.</source>
            <translation>QR-koden är på kundens skärm.</translation>
        </message>
        <message>
            <source>Approved. Taking the money</source>
            <translation>Godkänt. Drar pengarna</translation>
        </message>
        <message>
            <source>{part} of {amount} has been given back.</source>
            <translation>{part} av {amount} har getts tillbaka.</translation>
        </message>
        <message>
            <source>Thank you for your purchase.</source>
            <translation>Tack för köpet.</translation>
        </message>
        <message>
            <source>Vipps had not done it yet and was asked again.</source>
            <translation>Vipps hade inte gjort det än och tillfrågades igen.</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Avbryter</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm. The customer may still have approved.</source>
            <translation>Väntar på bekräftelse från Vipps. Kunden kan ändå ha godkänt.</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Inga pengar drogs.</translation>
        </message>
        <message>
            <source>The payment was left open when the kiosk stopped. No money was kept.</source>
            <translation>Betalningen stod öppen när kassan stannade. Inga pengar behölls.</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Betalningen avbruten</translation>
        </message>
        <message>
            <source>Cancelled: {amount} was refunded</source>
            <translation>Avbruten: {amount} gavs tillbaka</translation>
        </message>
        <message>
            <source>The kiosk keeps asking. Do not hand over goods yet.</source>
            <translation>Kassan fortsätter att fråga. Lämna inte ut varor än.</translation>
        </message>
        <message>
            <source>You can go on with the next sale; this payment stays under open payments.</source>
            <translation>Du kan gå vidare till nästa köp; betalningen ligger kvar under öppna betalningar.</translation>
        </message>
        <message>
            <source>It is not known yet whether Vipps has the payment.</source>
            <translation>Det är inte känt än om Vipps har betalningen.</translation>
        </message>
        <message>
            <source>The customer approved. It is not known yet whether the money was taken.</source>
            <translation>Kunden godkände. Det är inte känt än om pengarna drogs.</translation>
        </message>
        <message>
            <source>It is not known yet whether the payment could be cancelled.</source>
            <translation>Det är inte känt än om betalningen kunde avbrytas.</translation>
        </message>
        <message>
            <source>It is not known yet whether the money was given back.</source>
            <translation>Det är inte känt än om pengarna gavs tillbaka.</translation>
        </message>
        <message>
            <source>Checking your payment</source>
            <translation>Kontrollerar din betalning</translation>
        </message>
        <message>
            <source>One moment, please. Do not pay again.</source>
            <translation>Ett ögonblick. Betala inte en gång till.</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>Kortet nekades</translation>
        </message>
        <message>
            <source>The customer can choose another card in the app.</source>
            <translation>Kunden kan välja ett annat kort i appen.</translation>
        </message>
        <message>
            <source>Wait, or cancel the payment.</source>
            <translation>Vänta, eller avbryt betalningen.</translation>
        </message>
        <message>
            <source>Choose another card in the app, or ask the cashier to cancel.</source>
            <translation>Välj ett annat kort i appen, eller be i kassan om att få avbryta.</translation>
        </message>
        <message>
            <source>Waiting for the customer to approve.</source>
            <translation>Väntar på att kunden godkänner.</translation>
        </message>
        <message>
            <source>Getting the QR code</source>
            <translation>Hämtar QR-koden</translation>
        </message>
        <message>
            <source>Scan to pay</source>
            <translation>Skanna för att betala</translation>
        </message>
        <message>
            <source>Scan with the camera or Vipps</source>
            <translation>Skanna med kameran eller Vipps</translation>
        </message>
        <message>
            <source>{amount} taken, {rest} still reserved</source>
            <translation>{amount} draget, {rest} fortfarande reserverat</translation>
        </message>
        <message>
            <source>Take the rest with the other goods, or release it.</source>
            <translation>Dra resten med de andra varorna, eller frigör den.</translation>
        </message>
        <message>
            <source>Reserved, not taken yet</source>
            <translation>Reserverat, inte draget än</translation>
        </message>
        <message>
            <source>The customer has approved. Take the money when you hand over the goods.</source>
            <translation>Kunden har godkänt. Dra pengarna när du lämnar ut varorna.</translation>
        </message>
        <message>
            <source>Taking {amount}</source>
            <translation>Drar {amount}</translation>
        </message>
        <message>
            <source>Wait for “Paid” before handing over goods.</source>
            <translation>Vänta på ”Betalt” innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkänt</translation>
        </message>
        <message>
            <source>One moment, please. The payment is being completed.</source>
            <translation>Ett ögonblick. Betalningen slutförs.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before you tell the customer so.</source>
            <translation>Vänta tills det är bekräftat innan du säger det till kunden.</translation>
        </message>
        <message>
            <source>The kiosk asks again by itself. Until this says cancelled, the customer may still approve.</source>
            <translation>Kassan frågar igen själv. Tills det står avbruten här kan kunden fortfarande godkänna.</translation>
        </message>
        <message>
            <source>The money could not be given back yet</source>
            <translation>Pengarna kunde inte ges tillbaka än</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment, and tell the person who runs this kiosk.</source>
            <translation>Lämna inte ut varor för den här betalningen, och säg till den som ansvarar för kassan.</translation>
        </message>
        <message>
            <source>Approved after it was cancelled</source>
            <translation>Godkänd efter att den avbrutits</translation>
        </message>
        <message>
            <source>The customer approved too late. The kiosk is giving the money back.</source>
            <translation>Kunden godkände för sent. Kassan ger tillbaka pengarna.</translation>
        </message>
        <message>
            <source>Do not hand over goods for this payment.</source>
            <translation>Lämna inte ut varor för den här betalningen.</translation>
        </message>
        <message>
            <source>Releasing the rest</source>
            <translation>Frigör resten</translation>
        </message>
        <message>
            <source>What was taken is kept. Waiting for Vipps to confirm.</source>
            <translation>Det som dragits behålls. Väntar på bekräftelse från Vipps.</translation>
        </message>
        <message>
            <source>Making a new QR code</source>
            <translation>Gör en ny QR-kod</translation>
        </message>
        <message>
            <source>The old code must be surely dead first, so that nobody pays twice.</source>
            <translation>Den gamla koden måste först vara helt död, så att ingen betalar två gånger.</translation>
        </message>
        <message>
            <source>Time is up. Ending the payment</source>
            <translation>Tiden är ute. Avslutar betalningen</translation>
        </message>
        <message>
            <source>Waiting for Vipps to confirm.</source>
            <translation>Väntar på bekräftelse från Vipps.</translation>
        </message>
        <message>
            <source>You can go on with the next sale.</source>
            <translation>Du kan gå vidare till nästa köp.</translation>
        </message>
        <message>
            <source>Take the other payment when this says cancelled.</source>
            <translation>Ta den andra betalningen när det står avbruten här.</translation>
        </message>
        <message>
            <source>Cancelling the payment</source>
            <translation>Avbryter betalningen</translation>
        </message>
        <message>
            <source>One moment, please. Please do not pay now.</source>
            <translation>Ett ögonblick. Betala inte nu.</translation>
        </message>
        <message>
            <source>The customer approved after the payment was cancelled. No money was kept.</source>
            <translation>Kunden godkände efter att betalningen avbrutits. Inga pengar behölls.</translation>
        </message>
        <message>
            <source>The reserved money was released at Vipps. No money was taken.</source>
            <translation>De reserverade pengarna frigjordes hos Vipps. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>Waiting for an answer from Vipps</source>
            <translation>Väntar på svar från Vipps</translation>
        </message>
        <message>
            <source>If you have approved the payment, please do not pay again.</source>
            <translation>Om du har godkänt betalningen ska du inte betala en gång till.</translation>
        </message>
        <message>
            <source>Nobody paid in time</source>
            <translation>Ingen betalade i tid</translation>
        </message>
        <message>
            <source>The payment has ended. No money was taken.</source>
            <translation>Betalningen är avslutad. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Tiden är ute</translation>
        </message>
        <message>
            <source>No money was taken. Ask the cashier to start again.</source>
            <translation>Inga pengar drogs. Be i kassan om att få börja om.</translation>
        </message>
        <message>
            <source>The payment could not be started</source>
            <translation>Betalningen kunde inte startas</translation>
        </message>
        <message>
            <source>Continue in the app</source>
            <translation>Fortsätt i appen</translation>
        </message>
        <message>
            <source>Approve the payment on your phone.</source>
            <translation>Godkänn betalningen i din telefon.</translation>
        </message>
        <message>
            <source>The code is on its way.</source>
            <translation>Koden är på väg.</translation>
        </message>
        <message>
            <source>{amount} taken, the rest was not</source>
            <translation>{amount} draget, men inte resten</translation>
        </message>
        <message>
            <source>Approved, but the money was not taken</source>
            <translation>Godkänt, men pengarna drogs inte</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get the rest of your goods.</source>
            <translation>Tack. Betalningen slutförs när du får resten av varorna.</translation>
        </message>
        <message>
            <source>Thank you. The payment is completed when you get your goods.</source>
            <translation>Tack. Betalningen slutförs när du får varorna.</translation>
        </message>
        <message>
            <source>Wait until it is confirmed before handing over goods.</source>
            <translation>Vänta tills det är bekräftat innan du lämnar ut varor.</translation>
        </message>
        <message>
            <source>{amount} was released.</source>
            <translation>{amount} frigjordes.</translation>
        </message>
        <message>
            <source>{amount} is being given back.</source>
            <translation>{amount} ges tillbaka.</translation>
        </message>
        <message>
            <source>The customer approved too late.</source>
            <translation>Kunden godkände för sent.</translation>
        </message>
        <message>
            <source>The kiosk tries again by itself.</source>
            <translation>Kassan försöker igen själv.</translation>
        </message>
        <message>
            <source>Your money is being given back</source>
            <translation>Du får tillbaka pengarna</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Giving the money back may take a while.</source>
            <translation>Du godkände efter att betalningen avbrutits. Det kan dröja lite innan du får tillbaka pengarna.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled.</source>
            <translation>Du godkände efter att betalningen avbrutits.</translation>
        </message>
        <message>
            <source>A new code is on its way.</source>
            <translation>En ny kod är på väg.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. Your money has been given back.</source>
            <translation>Du godkände efter att betalningen avbrutits. Du har fått tillbaka pengarna.</translation>
        </message>
        <message>
            <source>Your approval came after the payment was cancelled. The reserved money has been released.</source>
            <translation>Du godkände efter att betalningen avbrutits. De reserverade pengarna har frigjorts.</translation>
        </message>
        <message>
            <source>The customer cancelled in the app. No money was taken.</source>
            <translation>Kunden avbröt i appen. Inga pengar drogs.</translation>
        </message>
        <message>
            <source>No money was taken. Take the other payment now.</source>
            <translation>Inga pengar drogs. Ta den andra betalningen nu.</translation>
        </message>
        <message>
            <source>Slips can't be written down</source>
            <translation>Slipar kan inte noteras</translation>
        </message>
        <message>
            <source>{trouble}; {count} slips wait</source>
            <translation>{trouble}; {count} slipar väntar</translation>
        </message>
        <message>
            <source>{trouble}; 1 slip waits</source>
            <translation>{trouble}; 1 slip väntar</translation>
        </message>
        <message>
            <source>VAT in the items</source>
            <translation>Moms i varorna</translation>
        </message>
        <message>
            <source>Typed amount</source>
            <translation>Inslaget belopp</translation>
        </message>
        <message>
            <source>Sells</source>
            <translation>Säljer</translation>
        </message>
        <message>
            <source>Sells and refunds</source>
            <translation>Säljer och återbetalar</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Chef</translation>
        </message>
        <message>
            <source>Ask who may refund</source>
            <translation>Fråga någon som får återbetala</translation>
        </message>
        <message>
            <source>Whoever may give money back enters their PIN. It allows this one refund, and is noted as theirs.</source>
            <translation>Den som får betala tillbaka knappar in sin PIN-kod. Den tillåter just den här återbetalningen, som antecknas på den personen.</translation>
        </message>
        <message>
            <source>Ask a manager</source>
            <translation>Fråga en chef</translation>
        </message>
        <message>
            <source>Only a manager closes the day. Their PIN closes it, and they sign for it.</source>
            <translation>Bara en chef stänger dagen. Chefens PIN-kod stänger den, och chefen signerar för den.</translation>
        </message>
        <message>
            <source>Who is at the till?</source>
            <translation>Vem står i kassan?</translation>
        </message>
        <message>
            <source>The PINs can't be read: {why}</source>
            <translation>PIN-koderna kan inte läsas: {why}</translation>
        </message>
        <message>
            <source>Nobody can sign in</source>
            <translation>Ingen kan logga in</translation>
        </message>
        <message>
            <source>The PINs can't be read. Tell the person who runs this kiosk: {why}</source>
            <translation>PIN-koderna kan inte läsas. Säg till den som sköter den här kiosken: {why}</translation>
        </message>
        <message>
            <source>That PIN is wrong.</source>
            <translation>PIN-koden är fel.</translation>
        </message>
        <message>
            <source>That PIN does not allow it.</source>
            <translation>Den PIN-koden tillåter det inte.</translation>
        </message>
        <message>
            <source>Tries left: {number}.</source>
            <translation>Försök kvar: {number}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Nobody can sign in now.</source>
            <translation>För många fel PIN-koder. Ingen kan logga in nu.</translation>
        </message>
        <message>
            <source>Enter your PIN.</source>
            <translation>Knappa in din PIN-kod.</translation>
        </message>
        <message>
            <source>No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and tell the person who runs this kiosk: {detail}</source>
            <translation>Ingen betalning kan startas: kassan kan inte skriva ner vad den ber om. Ta betalt på annat sätt och säg till den som ansvarar för kassan: {detail}</translation>
        </message>
        <message>
            <source>Give back {amount} of {reference}?</source>
            <translation>Betala tillbaka {amount} av {reference}?</translation>
        </message>
        <message>
            <source>The amount can't be asked for</source>
            <translation>Beloppet kan inte begäras</translation>
        </message>
        <message>
            <source>Vipps takes amounts from {least} to {most}.</source>
            <translation>Vipps tar emot belopp från {least} till {most}.</translation>
        </message>
        <message>
            <source>Close the day?</source>
            <translation>Stänga dagen?</translation>
        </message>
        <message>
            <source>{amount} in all</source>
            <translation>{amount} totalt</translation>
        </message>
        <message>
            <source>Of which tip: {amount}</source>
            <translation>Varav dricks: {amount}</translation>
        </message>
        <message>
            <source>No tip</source>
            <translation>Ingen dricks</translation>
        </message>
        <message>
            <source>{file} is too large to be a file with keys.</source>
            <translation>{file} är för stor för att vara en fil med nycklar.</translation>
        </message>
        <message>
            <source>{file} holds no key. It needs lines such as client_id = …, client_secret = …, subscription_key = … and merchant_serial_number = ….</source>
            <translation>{file} har ingen nyckel. Den behöver rader som client_id = …, client_secret = …, subscription_key = … och merchant_serial_number = ….</translation>
        </message>
        <message>
            <source>{file} can't be read ({why}).</source>
            <translation>{file} kan inte läsas ({why}).</translation>
        </message>
        <message>
            <source>{file} is not a text.</source>
            <translation>{file} är ingen text.</translation>
        </message>
        <message>
            <source>{file}: {key} stands there twice with different values, in lines {first} and {second}.</source>
            <translation>{file}: {key} står där två gånger med olika värden, på rad {first} och {second}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{file}, rad {line}: {key} har ett blanksteg eller ett tecken som ingen nyckel har. Kopiera den igen.</translation>
        </message>
        <message>
            <source>Printer does not answer</source>
            <translation>Skrivaren svarar inte</translation>
        </message>
        <message>
            <source>Printer is out of paper</source>
            <translation>Skrivaren har slut på papper</translation>
        </message>
        <message>
            <source>Printer's cover is open</source>
            <translation>Skrivarens lucka är öppen</translation>
        </message>
        <message>
            <source>Printer reports an error</source>
            <translation>Skrivaren rapporterar ett fel</translation>
        </message>
        <message>
            <source>Printer is not connected</source>
            <translation>Skrivaren är inte ansluten</translation>
        </message>
        <message>
            <source>Printer stopped answering</source>
            <translation>Skrivaren slutade svara</translation>
        </message>
        <message>
            <source>Give the shop a name.</source>
            <translation>Ge butiken ett namn.</translation>
        </message>
        <message>
            <source>The till's name has 1 to 20 letters from a to z, digits and dashes, such as till-1.</source>
            <translation>Kassans namn har 1 till 20 bokstäver från a till z, siffror och bindestreck, som kassa-1.</translation>
        </message>
        <message>
            <source>The sales unit's number has 4 to 6 digits.</source>
            <translation>Försäljningsställets nummer har 4 till 6 siffror.</translation>
        </message>
        <message>
            <source>New keys are used when the test accepts them.</source>
            <translation>Nya nycklar används när testet godtar dem.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Klocka</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>Sales unit</source>
            <translation>Försäljningsställe</translation>
        </message>
        <message>
            <source>Keys are entered. Leave a field empty to keep what is there.</source>
            <translation>Nycklar är inmatade. Lämna ett fält tomt för att behålla det som finns.</translation>
        </message>
        <message>
            <source>Keys are on this machine already. Leave a field empty to keep what is there.</source>
            <translation>Nycklarna finns redan på datorn. Lämna ett fält tomt för att behålla det som finns.</translation>
        </message>
        <message>
            <source>Settings ask for the PIN</source>
            <translation>Inställningarna frågar efter PIN-koden</translation>
        </message>
        <message>
            <source>Settings ask for no PIN</source>
            <translation>Inställningarna frågar inte efter PIN-kod</translation>
        </message>
        <message>
            <source>Missing: {keys}.</source>
            <translation>Saknas: {keys}.</translation>
        </message>
        <message>
            <source>Read from {file}: {keys}.</source>
            <translation>Läst från {file}: {keys}.</translation>
        </message>
        <message>
            <source>The trial payment was not paid. Something on this machine is in its way: `kiosk doctor` helps.</source>
            <translation>Provbetalningen blev inte betald. Något på datorn är i vägen: `kiosk doctor` hjälper.</translation>
        </message>
        <message>
            <source>Times and limits are whole numbers.</source>
            <translation>Tider och gränser är heltal.</translation>
        </message>
        <message>
            <source>A code stands between 30 and 600 seconds.</source>
            <translation>En kod visas mellan 30 och 600 sekunder.</translation>
        </message>
        <message>
            <source>Test: no real money.</source>
            <translation>Test: inga riktiga pengar.</translation>
        </message>
        <message>
            <source>Production: real money.</source>
            <translation>Produktion: riktiga pengar.</translation>
        </message>
        <message>
            <source>Emulator: no real money.</source>
            <translation>Emulator: inga riktiga pengar.</translation>
        </message>
        <message>
            <source>Where they are now</source>
            <translation>Där de är nu</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Butik</translation>
        </message>
        <message>
            <source>Vipps</source>
            <translation>Vipps</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kod</translation>
        </message>
        <message>
            <source>That did not work ({why}). Try again.</source>
            <translation>Det gick inte ({why}). Försök igen.</translation>
        </message>
        <message>
            <source>The two PINs differ. Begin again.</source>
            <translation>De två PIN-koderna är olika. Börja om.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
            <translation>För många felaktiga PIN-koder. Vänta {seconds} s och försök igen.</translation>
        </message>
        <message>
            <source>The keys could not be kept: {why}</source>
            <translation>Nycklarna kunde inte sparas: {why}</translation>
        </message>
        <message>
            <source>A name has 1 to {number} letters.</source>
            <translation>Ett namn har 1 till {number} tecken.</translation>
        </message>
        <message>
            <source>Somebody has to be a manager: first set the PIN of the settings, or add a manager.</source>
            <translation>Någon måste vara chef: välj först PIN-koden för inställningarna, eller lägg till en chef.</translation>
        </message>
        <message>
            <source>Somebody at this till has that name already.</source>
            <translation>Någon i den här kassan har redan det namnet.</translation>
        </message>
        <message>
            <source>That PIN can't be used. Choose another.</source>
            <translation>Den PIN-koden kan inte användas. Välj en annan.</translation>
        </message>
        <message>
            <source>That limit is too high.</source>
            <translation>Gränsen är för hög.</translation>
        </message>
        <message>
            <source>Sales unit {msn}.</source>
            <translation>Försäljningsställe {msn}.</translation>
        </message>
        <message>
            <source>{key} holds a blank or a sign that no key has. Copy it again.</source>
            <translation>{key} har ett blanksteg eller ett tecken som ingen nyckel har. Kopiera den igen.</translation>
        </message>
        <message>
            <source>That PIN is guessed at once. Choose another.</source>
            <translation>Den PIN-koden gissas genast. Välj en annan.</translation>
        </message>
        <message>
            <source>In the system's keyring</source>
            <translation>I systemets nyckelring</translation>
        </message>
        <message>
            <source>With systemd, by the commands shown</source>
            <translation>Hos systemd, med de visade kommandona</translation>
        </message>
        <message>
            <source>In a file that is not encrypted</source>
            <translation>I en fil som inte är krypterad</translation>
        </message>
        <message>
            <source>The connection is not tested.</source>
            <translation>Anslutningen är inte testad.</translation>
        </message>
        <message>
            <source>Easier to see and hear</source>
            <translation>Lättare att se och höra</translation>
        </message>
        <message>
            <source>Tell the cashier what you choose.</source>
            <translation>Säg i kassan vad du väljer.</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Språk: {name}</translation>
        </message>
        <message>
            <source>The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. Start it again.</source>
            <translation>Kassan talar inte längre med Vipps. Öppna betalningar är trygga i journalen. Starta den igen.</translation>
        </message>
        <message>
            <source>The kiosk could not do that. Look at the payment before you try again.</source>
            <translation>Kassan klarade inte det. Titta på betalningen innan du försöker igen.</translation>
        </message>
        <message>
            <source>The kiosk has stopped. Start it again to go on.</source>
            <translation>Kassan har stannat. Starta den igen för att fortsätta.</translation>
        </message>
        <message>
            <source>The set-up has stopped. Start it again.</source>
            <translation>Installationen har stannat. Starta den igen.</translation>
        </message>
        <message>
            <source>{seconds} seconds left</source>
            <translation>{seconds} sekunder kvar</translation>
        </message>
        <message>
            <source>Ask for more time if you need it.</source>
            <translation>Be om mer tid om du behöver det.</translation>
        </message>
    </context>
    <context>
        <name>LineView</name>
        <message>
            <source>What helps: %1</source>
            <translation>Det hjälper: %1</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>The cashier's language</source>
            <translation>Kassans språk</translation>
        </message>
        <message>
            <source>The customer's language</source>
            <translation>Kundens språk</translation>
        </message>
        <message>
            <source>The cashier's</source>
            <translation>Som kassan</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Färger</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljus</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörk</translation>
        </message>
    </context>
    <context>
        <name>MenuPage</name>
        <message>
            <source>Anybody can open these settings: there is no PIN yet.</source>
            <translation>Vem som helst kan öppna inställningarna: det finns ingen PIN-kod än.</translation>
        </message>
        <message>
            <source>Shop and till</source>
            <translation>Butik och kassa</translation>
        </message>
        <message>
            <source>Languages and look</source>
            <translation>Språk och utseende</translation>
        </message>
        <message>
            <source>The customer's screen</source>
            <translation>Kundens skärm</translation>
        </message>
        <message>
            <source>Payments and refunds</source>
            <translation>Betalningar och återbetalningar</translation>
        </message>
        <message>
            <source>Cashiers</source>
            <translation>Kassörer</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kod</translation>
        </message>
        <message>
            <source>The changes hold after a restart. Open payments are safe.</source>
            <translation>Ändringarna gäller efter en omstart. Öppna betalningar är säkra.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Starta om nu</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>Next (%1)</source>
            <translation>Nästa (%1)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
    </context>
    <context>
        <name>NumberWindow</name>
        <message>
            <source>Screen %1</source>
            <translation>Skärm %1</translation>
        </message>
    </context>
    <context>
        <name>PaymentPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>För support</translation>
        </message>
        <message>
            <source>Take the money</source>
            <translation>Dra pengarna</translation>
        </message>
        <message>
            <source>Release the rest</source>
            <translation>Frigör resten</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Avbryt betalningen</translation>
        </message>
        <message>
            <source>Give money back</source>
            <translation>Ge tillbaka pengar</translation>
        </message>
        <message>
            <source>Ask Vipps again</source>
            <translation>Fråga Vipps igen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
    </context>
    <context>
        <name>PaymentsPage</name>
        <message>
            <source>Take the money at once</source>
            <translation>Ta pengarna genast</translation>
        </message>
        <message>
            <source>Take it when goods are handed over</source>
            <translation>Ta dem när varan lämnas över</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Ingen gräns</translation>
        </message>
        <message>
            <source>Seconds that a code stands</source>
            <translation>Sekunder som en kod visas</translation>
        </message>
        <message>
            <source>Most to give back for one payment, in kr</source>
            <translation>Mest att ge tillbaka för en betalning, i kr</translation>
        </message>
        <message>
            <source>Most to give back in one day, in kr</source>
            <translation>Mest att ge tillbaka på en dag, i kr</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>%1 digits entered</source>
            <translation>%1 siffror inmatade</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>Enter the manager's PIN.</source>
            <translation>Ange chefens PIN-kod.</translation>
        </message>
        <message>
            <source>Enter it once more.</source>
            <translation>Ange den en gång till.</translation>
        </message>
        <message>
            <source>Choose six digits.</source>
            <translation>Välj sex siffror.</translation>
        </message>
        <message>
            <source>Without a PIN anybody at the till may change settings.</source>
            <translation>Utan PIN-kod kan alla vid kassan ändra inställningar.</translation>
        </message>
        <message>
            <source>%1 enters it alone, and nobody else sees it. After five wrong tries everybody waits.</source>
            <translation>%1 knappar in den ensam, och ingen annan ser den. Efter fem felaktiga försök får alla vänta.</translation>
        </message>
        <message>
            <source>Whoever knows the PIN can change keys and limits. After five wrong tries everybody waits.</source>
            <translation>Den som kan PIN-koden kan ändra nycklar och gränser. Efter fem felaktiga försök får alla vänta.</translation>
        </message>
        <message>
            <source>Without a PIN</source>
            <translation>Utan PIN-kod</translation>
        </message>
    </context>
    <context>
        <name>ReleasePane</name>
        <message>
            <source>Release it to the customer?</source>
            <translation>Frigöra dem till kunden?</translation>
        </message>
        <message>
            <source>It can't be taken after that. What was taken already is kept.</source>
            <translation>De kan inte dras efteråt. Det som redan dragits behålls.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Ask Vipps again</source>
            <translation>Fråga Vipps igen</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Nästa köp</translation>
        </message>
    </context>
    <context>
        <name>ScreensPage</name>
        <message>
            <source>Each screen shows its number. Tap the number of the screen that the customer looks at.</source>
            <translation>Varje skärm visar sitt nummer. Tryck på numret för skärmen som kunden ser på.</translation>
        </message>
        <message>
            <source>Screen %1</source>
            <translation>Skärm %1</translation>
        </message>
        <message>
            <source>The other screen</source>
            <translation>Den andra skärmen</translation>
        </message>
        <message>
            <source>Whichever it is</source>
            <translation>Vilken det än är</translation>
        </message>
        <message>
            <source>One screen only</source>
            <translation>Bara en skärm</translation>
        </message>
        <message>
            <source>Cashier and customer take turns</source>
            <translation>Kassa och kund turas om</translation>
        </message>
    </context>
    <context>
        <name>SetupWindow</name>
        <message>
            <source>Set up the kiosk</source>
            <translation>Ställ in kassan</translation>
        </message>
    </context>
    <context>
        <name>SharedPage</name>
        <message>
            <source>Cashier</source>
            <translation>Kassan</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Fortsätt utan</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på annat sätt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Nästa köp</translation>
        </message>
    </context>
    <context>
        <name>ShopPage</name>
        <message>
            <source>The customer reads the shop's name.</source>
            <translation>Kunden läser butikens namn.</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Butikens namn</translation>
        </message>
        <message>
            <source>The till's name goes into every payment's reference: one name for each till.</source>
            <translation>Kassans namn står i varje betalnings referens: ett namn för varje kassa.</translation>
        </message>
        <message>
            <source>Name of the till</source>
            <translation>Kassans namn</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
    </context>
    <context>
        <name>SlipPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>The payment's other slip</source>
            <translation>Betalningens andra slip</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Do not print it</source>
            <translation>Skriv inte ut den</translation>
        </message>
        <message>
            <source>Show it to the customer as a code</source>
            <translation>Visa den för kunden som kod</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Ta bort koden</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>I heard both</source>
            <translation>Jag hörde båda</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Varning</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>Hörde du det?</translation>
        </message>
        <message>
            <source>Turn the volume up and check the loudspeaker. On Linux the kiosk plays with pw-play, paplay or aplay; one of them must be installed. Every sound is also shown, so you can go on.</source>
            <translation>Höj volymen och kontrollera högtalaren. På Linux spelar kassan med pw-play, paplay eller aplay; ett av dem måste vara installerat. Allt som hörs visas också, så du kan fortsätta.</translation>
        </message>
        <message>
            <source>No, I heard nothing</source>
            <translation>Nej, jag hörde ingenting</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>Fortsätt utan</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Finish</source>
            <translation>Slutför</translation>
        </message>
        <message>
            <source>Start selling</source>
            <translation>Börja sälja</translation>
        </message>
    </context>
    <context>
        <name>TabletsPage</name>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>A tablet as the customer's screen</source>
            <translation>En surfplatta som kundskärm</translation>
        </message>
        <message>
            <source>QR code that lets a tablet in</source>
            <translation>QR-kod som släpper in en surfplatta</translation>
        </message>
        <message>
            <source>This machine has no network that a tablet could use. Connect it, then open this page again.</source>
            <translation>Den här datorn har inget nätverk som en surfplatta kan använda. Anslut den och öppna sedan den här sidan igen.</translation>
        </message>
        <message>
            <source>Scan the code with the tablet's camera, in the shop's own network.</source>
            <translation>Skanna koden med surfplattans kamera, i butikens eget nätverk.</translation>
        </message>
        <message>
            <source>Whoever scans it sees what the customer sees. After a restart of the kiosk each tablet scans again.</source>
            <translation>Den som skannar den ser det kunden ser. Efter en omstart av kassan måste varje surfplatta skanna igen.</translation>
        </message>
    </context>
    <context>
        <name>TipPage</name>
        <message>
            <source>Go on without</source>
            <translation>Fortsätt utan</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Visa den här</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>The customer's screen is not connected</source>
            <translation>Kundens skärm är inte ansluten</translation>
        </message>
        <message>
            <source>Signed in: %1. Let somebody else sign in</source>
            <translation>Inloggad: %1. Låt någon annan logga in</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Surfplatta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalningar</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open payments: %1</source>
            <translation>Öppna betalningar: %1</translation>
        </message>
    </context>
    <context>
        <name>TrialPage</name>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Fortsätt ändå</translation>
        </message>
        <message>
            <source>A payment of 129,00 kr is made on an emulator inside the kiosk. Its customer pays by itself.</source>
            <translation>En betalning på 129,00 kr görs på en emulator i kassan. Dess kund betalar av sig själv.</translation>
        </message>
        <message>
            <source>Paid. This is how a sale goes; no money was moved.</source>
            <translation>Betalt. Så går ett köp till; inga pengar flyttades.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>En gång till</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <source>More time</source>
            <translation>Mer tid</translation>
        </message>
        <message>
            <source>Paid another way</source>
            <translation>Betalt på annat sätt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Visa den här</translation>
        </message>
        <message>
            <source>Next sale</source>
            <translation>Nästa köp</translation>
        </message>
    </context>
</TS>
