package dk.samspor.referral.ggop;

import static dk.samspor.referral.ReferralCode.GGOP_FIELD_INVALID;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan.GivenCitizen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;

/** A G-GOP becomes the same command the JSON door takes, under the same constraints. */
@ApplicationScoped
class GgopTranslation {

  private final Validator validator;
  private final Caller caller;

  GgopTranslation(Validator validator, Caller caller) {
    this.validator = validator;
    this.caller = caller;
  }

  /** The letter says who sent it, the token who is calling: they must be the same department. */
  Authority senderOf(GgopMessage message) {
    if (!message.senderDepartment().matches("[0-9A-Za-z-]{1,40}")) {
      throw ReferralCode.SENDER_NOT_YOURS.refuse();
    }
    Authority sender = Authority.hospital(message.senderDepartment());
    if (!caller.actsFor(sender)) {
      throw ReferralCode.SENDER_NOT_YOURS.refuse();
    }
    return sender;
  }

  ReceiveTrainingPlan command(GgopMessage message) {
    ReceiveTrainingPlan command = new ReceiveTrainingPlan(message.letterId(), null,
        new GivenCitizen(cpr(message), message.citizenName()), message.receiverMunicipality(), message.content());
    Set<ConstraintViolation<ReceiveTrainingPlan>> wrong = validator.validate(command);
    if (!wrong.isEmpty()) {
      throw GGOP_FIELD_INVALID.refuse(wrong.stream()
          .map(found -> new Violation(found.getPropertyPath().toString(), GGOP_FIELD_INVALID.name(),
              found.getMessage(), found.getMessage()))
          .sorted((a, b) -> a.field().compareTo(b.field()))
          .toArray(Violation[]::new));
    }
    return command;
  }

  private static Cpr cpr(GgopMessage message) {
    try {
      return Cpr.of(message.cpr());
    } catch (InvalidValue notANumber) {
      throw GGOP_FIELD_INVALID.refuse(Violation.of("Patient/CivilRegistrationNumber", notANumber.code()));
    }
  }
}
