package dk.samspor.referral.certificate.quality;

import java.util.List;
import java.util.Optional;

/** All hints to a request or a certificate, in the order of the form. */
public final class QualityHints {

  private static final List<RequestRule> REQUEST = List.of(
      new QuestionIsConcrete(),
      new QuestionIsTheDoctors(),
      new SituationIsDescribed(),
      new CaseWorkerNamesResources(),
      new CitizenNamesResources(),
      new RequestIsNoNovel());

  private static final List<CertificateRule> CERTIFICATE = List.of(
      new OutcomeIsNotRecommended(),
      new NotOnlyAnEarlierCertificate(),
      new AssessmentIsTheDoctorsOwn(),
      new AssessmentIsNotThin(),
      new ResourcesAreInFocus());

  private QualityHints() {}

  public static List<QualityHint> of(RequestTexts texts) {
    return REQUEST.stream().map(rule -> rule.check(texts)).flatMap(Optional::stream).toList();
  }

  public static List<QualityHint> of(CertificateTexts texts) {
    return CERTIFICATE.stream().map(rule -> rule.check(texts)).flatMap(Optional::stream).toList();
  }
}
