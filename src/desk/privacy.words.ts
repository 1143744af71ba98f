import type { TextPage } from './text-parts.page.tsx'

export const privacyText: TextPage = {
  title: ['Privatliv', 'Privacy'],
  lead: [
    'Du kan læse og spørge uden at fortælle, hvem du er. Her står, hvad der bliver gemt, og hvad der ikke gør.',
    'You can read and ask without telling who you are. Here is what is stored, and what is not.',
  ],
  sections: [
    {
      id: 'uden-login',
      title: ['Når du ikke er logget ind', 'When you are not signed in'],
      text: [
        [
          'Vi gemmer ikke, hvad du spørger om, og ikke hvad du svarer. Der er ingen cookies, ingen statistik om dig og ingen scripts, skrifttyper eller billeder fra andre.',
          'We do not store what you ask or what you answer. There are no cookies, no statistics about you, and no scripts, fonts or pictures from others.',
        ],
        [
          'Nogle svar har en adresse, du kan gemme eller dele. Den viser, hvad du spurgte om. Den bliver kun lavet, hvis du selv vælger det.',
          'Some answers have an address that you can keep or share. It shows what you asked. It is made only if you choose it.',
        ],
      ],
    },
    {
      id: 'tilbud',
      title: ['Når du fortæller om et tilbud', 'When you tell about an offer'],
      text: [
        [
          'Foreslår du en rettelse, gemmer vi det, du skriver, til en redaktør har set på det. Vi spørger ikke, hvem du er. Skriv ikke om helbred, og ikke navne. Teksten bliver ikke vist på siden, og den slettes et halvt år efter, at den er behandlet. Hvor mange rettelser der kommer fra samme forbindelse, tæller vi med en kode i to dage for at stoppe misbrug.',
          'If you suggest a correction, we keep what you write until an editor has looked at it. We do not ask who you are. Do not write about health, nor names. The text is not shown on the page, and it is deleted half a year after it was settled. How many corrections come from one connection we count by a code for two days, to stop misuse.',
        ],
        [
          'Trykker du på »Fortæl, at her mangler et tilbud«, tæller vi kommune, emne og måned. Vi gemmer ikke, hvem du er, hvornår det var, eller noget, du har skrevet. Færre end fem vises for ingen. At det samme tæller én gang om dagen, husker vi i to dage med en kode, som mange forbindelser deler, så den ikke kan vise, at det var dig.',
          'If you press “Say that an offer is missing here”, we count municipality, topic and month. We do not store who you are, when it was, or anything you wrote. Fewer than five are shown to nobody. That the same counts once a day we remember for two days by a code that many connections share, so that it cannot show that it was you.',
        ],
        [
          'Står du bag et tilbud, kan vi have en mailadresse, hvor vi spørger, om det stadig passer. Kun redaktører kan se den. Åbner du linket i mailen, sætter vi én cookie, som husker, hvilket tilbud det gælder. Den er væk, når der er svaret, og senest efter 14 dage.',
          'If you stand behind an offer, we may have a mail address where we ask whether it still holds. Only editors can see it. If you open the link in the mail, we set one cookie that remembers which offer it is about. It is gone when you have answered, and after 14 days at the latest.',
        ],
      ],
    },
    {
      id: 'med-login',
      title: ['Når du logger ind', 'When you sign in'],
      text: [
        [
          'Så sætter vi én cookie, som holder dig logget ind. Den indeholder et tilfældigt tal og ikke dit navn. Den holder op med at gælde, når du logger ud, eller efter nogle timer.',
          'Then we set one cookie that keeps you signed in. It holds a random number and not your name. It stops counting when you sign out, or after some hours.',
        ],
        [
          'Er du blevet logget ud, når du sender noget, gemmer vi det i en halv time, så du kan få det tilbage. Det er krypteret, og nøglen ligger kun i en cookie i din egen browser.',
          'If you have been signed out when you send something, we keep it for half an hour, so that you can have it back. It is encrypted, and the key lies only in a cookie in your own browser.',
        ],
        ['Om en konto gemmer vi:', 'About an account we store:'],
      ],
      list: [
        ['navn, mailadresse og sprog', 'name, mail address and language'],
        ['adgangskoden i en form, der ikke kan læses', 'the password in a form that cannot be read'],
        ['hvilken rolle du har, hvor og hvornår', 'which role you have, where and when'],
        [
          'hvornår du er logget ind. Det slettes 30 dage efter',
          'when you are signed in. It is deleted 30 days afterwards',
        ],
        [
          'hvem der har set din konto, hvornår og hvorfor. Det kan du selv se, når du er logget ind',
          'who has seen your account, when and why. You can see it yourself when you are signed in',
        ],
        [
          'hvad du har ændret, og hvornår. Navnet på den, der skriver eller kontrollerer en tekst i registrene, kan alle se',
          'what you changed, and when. The name of whoever writes or checks a text in the registers can be seen by everyone',
        ],
        [
          'mails, som Følgeskab har sendt til dig. De slettes efter 30 dage',
          'mails that Følgeskab has sent to you. They are deleted after 30 days',
        ],
      ],
    },
    {
      id: 'log',
      title: ['Loggen', 'The log'],
      text: [
        [
          'For at holde siden i gang skriver vi, hvilken slags side der blev åbnet, hvornår, hvor lang tid det tog, og om det lykkedes. Loggen har ingen navne, ingen ord, nogen har skrevet, og ingen IP-adresser.',
          'To keep the site running we write down which sort of page was opened, when, how long it took and whether it worked. The log holds no names, no words that anybody wrote, and no IP addresses.',
        ],
        [
          'Når nogen prøver at logge ind, tæller vi forsøgene for at stoppe gætteri. Mailadressen og forbindelsen står kun som en kode.',
          'When somebody tries to sign in, we count the tries to stop guessing. The mail address and the connection stand as a code only.',
        ],
        [
          'Den, der driver serveren, kan have en log foran Følgeskab. Den hører under deres ansvar.',
          'Whoever runs the server may have a log in front of Følgeskab. That is their responsibility.',
        ],
      ],
    },
    {
      id: 'ansvar',
      title: ['Hvem har ansvaret for oplysningerne?', 'Who is responsible for the data?'],
      text: [
        [
          'Den dataansvarlige er den, der driver denne installation af Følgeskab. Navn og kontakt er ikke oplyst her; det oplyses af den, der driver denne installation.',
          'The data controller is whoever runs this installation of Følgeskab. Name and contact are not given here; they are given by whoever runs this installation.',
        ],
      ],
    },
    {
      id: 'dine-rettigheder',
      title: ['Dine rettigheder', 'Your rights'],
      text: [
        [
          'Efter databeskyttelsesforordningen (GDPR) kan du:',
          'Under the General Data Protection Regulation (GDPR) you can:',
        ],
      ],
      list: [
        [
          'få at vide, hvad der står om dig, og få en kopi (artikel 15)',
          'be told what is held about you, and get a copy (article 15)',
        ],
        ['få rettet det, der er forkert (artikel 16)', 'have what is wrong corrected (article 16)'],
        [
          'få noget slettet i visse tilfælde (artikel 17)',
          'have something erased in certain cases (article 17)',
        ],
        [
          'få brugen begrænset i visse tilfælde (artikel 18)',
          'have its use restricted in certain cases (article 18)',
        ],
        [
          'sige nej til brugen i visse tilfælde (artikel 21)',
          'object to its use in certain cases (article 21)',
        ],
        [
          'klage til Datatilsynet (artikel 77)',
          'complain to Datatilsynet, the Danish supervisory authority (article 77)',
        ],
      ],
    },
  ],
}
