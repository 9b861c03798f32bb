/** What stands in the source of pages that services put in front of a site to tell people from programs. */
export const CHALLENGE_SOURCE =
  /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/|captcha-delivery\.com|px-captcha|_pxAppId|_Incapsula_Resource|sucuri_cloudproxy|token\.awswaf\.com|\/cmd\/anubis|ddos-guard|sec-if-cpt|\/KPSDK\/|validate\.perfdrive\.com|friendlycaptcha|h-captcha|g-recaptcha|cf-turnstile/i

/** What such pages say, in their titles or their few words. */
export const CHALLENGE_WORDS =
  /just a moment|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|(?:i'm|i am|you are|you're) not a (?:ro)?bot|unusual (?:traffic|activity)|enable javascript and cookies|access (?:to this page has been )?denied|attention required|request (?:unsuccessful|blocked)|pardon our interruption|security check|(?:kein|sind sie ein|ein) roboter|sicherheits(?:überprüfung|prüfung)|ungewöhnliche(?:n|r)? (?:datenverkehr|zugriff)|pas un robot|vérification de sécurité|trafic inhabituel|accès refusé|no (?:es|eres|soy) un robot|no (?:sou|é) um rob[oô]|verificación de seguridad|acceso denegado|non (?:sei|sono) un robot|verifica di sicurezza|accesso negato|geen robot|beveiligingscontrole|toegang geweigerd|não (?:sou|é) um rob[oô]|acesso negado/i

/** Words of pages that ask leave to use cookies. */
export const CONSENT_WORDS =
  /cookies?|consent|gdpr|privacy|personal data|tracking|datenschutz|dsgvo|einwillig\p{L}*|personenbezogen\p{L}*|werbung|vie privée|consentement|rgpd|données personnelles|traceurs|privacidad|consentimiento|datos personales|consenso|dati personali|toestemming|persoonsgegevens|privacidade|consentimento|dados pessoais/giu

/** What the buttons of such pages say. */
export const CONSENT_BUTTON =
  /(?:accept|agree to|allow|reject|manage) (?:all|cookies|and continue)|i (?:accept|agree)|(?:alle[ns]? |cookies )?(?:akzeptieren|zustimmen|ablehnen)|(?:tout )?(?:accepter|refuser)|continuer sans accepter|(?:aceptar|rechazar|aceitar|rejeitar)(?: (?:todo|todas|tudo|y continuar|e continuar))?|accett(?:a|are|o)(?: tutt[io]| e continua)?|rifiuta|(?:alles |cookies )?(?:accepteren|weigeren)|akkoord/i

/** What stands where only subscribers read on. */
export const PAYWALL_WORDS =
  /(?:subscribe|sign up|register|log ?in|sign in|join|become a (?:member|subscriber))[^.!?\n]{0,40} to (?:continue|keep|finish) reading|to (?:continue|keep) reading,? (?:please )?(?:subscribe|register|log ?in|sign in|become)|(?:this|the full) (?:article|story|content) is (?:only )?(?:available |reserved |exclusively )*(?:to|for) (?:our )?(?:paid |paying |premium )?(?:subscribers|members)|(?:for|to) subscribers only|subscribers?[- ]only (?:article|content|story)|unlock this (?:article|story)|you(?:'ve| have) (?:reached|used) (?:your|all)[^.!?\n]{0,40}(?:free|limit)|(?:jetzt|um|bitte)[^.!?\n]{0,60}weiterzulesen|weiterlesen mit|(?:dieser|den ganzen|der vollständige|den vollständigen) (?:artikel|inhalt|beitrag)[^.!?\n]{0,60}(?:abonnent|abonnement|mit abo|digitalabo)|nur für (?:abonnent|mitglieder)|(?:article|contenu|suite)[^.!?\n]{0,40}(?:réservée?s?|est réservée?) (?:aux|à nos) abonnés|(?:abonnez-vous|connectez-vous|inscrivez-vous)[^.!?\n]{0,40}pour (?:lire|continuer|poursuivre)|pour lire la suite|il vous reste [\d.,]+ ?% de cet article|(?:suscríbe(?:te|se)|regístr(?:ate|ese)|inicia sesión)[^.!?\n]{0,40}para (?:seguir|continuar) leyendo|(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo) para (?:suscriptores|socios)|para seguir leyendo|(?:abbonati|accedi|registrati)[^.!?\n]{0,40}per (?:continuare|leggere|proseguire)|(?:articolo|contenuto) (?:riservato|esclusivo)[^.!?\n]{0,20} (?:agli|per gli) abbonati|per continuare a leggere|(?:word|neem)[^.!?\n]{0,30}(?:abonnee|abonnement)[^.!?\n]{0,40}(?:lezen|verder)|(?:dit artikel|artikel) is (?:alleen|exclusief)[^.!?\n]{0,20} voor abonnees|(?:log in|meld je aan)[^.!?\n]{0,30}om (?:verder|door) te lezen|(?:assine|cadastre-se|faça login)[^.!?\n]{0,40}para continuar (?:lendo|a ler)|conteúdo exclusivo para assinantes|exclusivo para assinantes/i

/** What a page that wants a name and a password says. */
export const LOGIN_WORDS =
  /log ?in|sign in|password|anmelden|einloggen|passwort|se connecter|connexion|mot de passe|iniciar sesión|contraseña|accedi|inloggen|wachtwoord|entrar|senha/i

/** Where such pages live: the first label of the host, or a part of the path. */
export const CONSENT_PLACE =
  /^https?:\/\/(?:consent|guce|cmp|privacy-?gate)\.|\/(?:consent|privacy-?gate|zustimmung|cookie-?wall)(?:[/?.]|$)/i
export const LOGIN_PLACE =
  /\/(?:log-?in|sign-?in|auth|sso|anmelden|connexion|identificacion|accedi|inloggen|entrar)(?:[/?.]|$)/i

/** Class names and ids of what hides the rest of an article. */
export const PAYWALL_BOX =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i], [class*="subscriber-only" i], [class*="piano-" i]'
