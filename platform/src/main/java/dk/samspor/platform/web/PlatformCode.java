package dk.samspor.platform.web;

/** The ways of saying no that every service shares. The generated catalogue is {@code docs/errors/}. */
public enum PlatformCode implements ErrorCode {
  MALFORMED_JSON(400, "Indholdet er ikke gyldig JSON.", "The body is not valid JSON."),
  MALFORMED_BODY(400, "Indholdet kan ikke læses.", "The body cannot be read."),
  INVALID_REQUEST(400, "Et eller flere felter er forkerte.", "One or more fields are wrong."),
  INVALID_VALUE(400, "Feltet har en værdi, der ikke kan bruges her.", "The field holds a value that cannot be used here."),
  CHARACTER_NOT_ALLOWED(400, "Feltet indeholder et tegn, der ikke kan gemmes.", "The field holds a character that cannot be stored."),
  DATE_OUT_OF_RANGE(400, "Datoen skal ligge mellem 1900 og 2200.", "The date must lie between 1900 and 2200."),
  INVALID_PARAMETER(400, "En parameter i adressen har en værdi, der ikke kan bruges.", "A parameter of the address has a value that cannot be used."),
  UNKNOWN_FIELD(400, "Feltet findes ikke.", "There is no such field."),
  REQUIRED(400, "Feltet skal udfyldes.", "The field is required."),
  INVALID_CURSOR(400, "Markøren er ikke fra denne liste.", "The cursor is not from this list."),
  CPR_INVALID(400, "Det er ikke et CPR-nummer eller erstatnings-CPR.", "This is not a CPR number or replacement CPR number."),
  UNKNOWN_MUNICIPALITY(400, "Kommunen findes ikke.", "There is no such municipality."),
  UNKNOWN_REGION(400, "Regionen findes ikke.", "There is no such region."),
  UNKNOWN_HOSPITAL(400, "Sygehusafdelingen er ikke kendt.", "The hospital department is not known."),
  UNKNOWN_PRACTICE(400, "Ydernummeret er ikke kendt.", "The practice number is not known."),
  BUSINESS_TIME_NOT_SETTABLE(400, "Tiden kan ikke sættes her.", "Business time cannot be set here."),
  BUSINESS_TIME_INVALID(400, "Samspor-Business-Time er hverken en dato eller et tidspunkt.",
      "Samspor-Business-Time is neither a date nor an instant."),
  UNKNOWN_TEXT(400, "En af teksterne findes ikke i sagen. Den har: {0}.", "One of the texts is not in the case. It has: {0}."),
  IDEMPOTENCY_KEY_REQUIRED(400, "Overskriften Idempotency-Key mangler.", "The Idempotency-Key header is missing."),
  IDEMPOTENCY_KEY_INVALID(400, "Idempotency-Key skal være 1 til 100 tegn.", "Idempotency-Key must be 1 to 100 characters."),
  PURPOSE_UNKNOWN(400, "Formålet i Samspor-Purpose kendes ikke.", "The purpose in Samspor-Purpose is not known."),
  TOKEN_INVALID(401, "Adgangsbilletten mangler eller er ikke gyldig.", "The access token is missing or not valid."),
  FORBIDDEN(403, "Din rolle giver ikke adgang til dette.", "Your role does not give access to this."),
  NO_AUTHORITY(403, "Adgangsbilletten nævner ingen myndighed.", "The access token names no authority."),
  NOT_YOUR_PART(403, "Det er en anden parts opgave i sagen.", "That act belongs to another party of the case."),
  NOT_YOUR_TEXT(403, "Teksten er en anden parts. Hver part kan kun fjerne, hvad den selv har skrevet.",
      "The text is another party's. Each party can only take out what it wrote itself."),
  NOT_FOUND(404, "Det findes ikke.", "There is no such thing."),
  METHOD_NOT_ALLOWED(405, "Metoden kan ikke bruges her.", "That method cannot be used here."),
  NOT_ACCEPTABLE(406, "Svaret findes ikke i det ønskede format.", "The answer is not available in the requested format."),
  BODY_INCOMPLETE(408, "Indholdet kom ikke helt frem i tide.", "The body did not arrive in full and in time."),
  ACT_NOT_ALLOWED(409, "{0} kan ikke ske, når sagen er {1}. Muligt nu: {2}.",
      "{0} cannot happen while the case is {1}. Possible now: {2}."),
  CONFLICT(409, "En anden ændrede det samme samtidig. Prøv igen.", "Somebody changed the same thing at the same time. Try again."),
  STALE_VERSION(412, "Sagen er ændret siden du læste den. Hent den igen.", "The case has changed since you read it. Fetch it again."),
  BODY_TOO_LARGE(413, "Indholdet er for stort (højst {0} MB).", "The body is too large (at most {0} MB)."),
  UNSUPPORTED_MEDIA_TYPE(415, "Indholdets type kan ikke bruges her.", "That content type cannot be used here."),
  IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key er brugt til noget andet.", "The Idempotency-Key was used for something else."),
  IF_MATCH_REQUIRED(428, "Overskriften If-Match mangler: send den ETag, du læste.", "The If-Match header is missing: send the ETag you read."),
  INTERNAL_ERROR(500, "Der skete en fejl hos os. Intet er gemt.", "Something went wrong on our side. Nothing was stored."),
  DATABASE_AWAY(503, "Databasen svarer ikke lige nu. Intet er gemt. Prøv igen.",
      "The database does not answer right now. Nothing was stored. Try again.");

  private final Saying saying;

  PlatformCode(int status, String danish, String english) {
    this.saying = new Saying(status, danish, english);
  }

  @Override
  public Saying saying() {
    return saying;
  }
}
