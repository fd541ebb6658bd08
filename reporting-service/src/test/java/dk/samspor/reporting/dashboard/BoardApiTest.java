package dk.samspor.reporting.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardApiTest {

  private static final String VEJLE = Tokens.person("vejle", "municipality:0630", "BI");
  private static final String AARHUS = Tokens.person("aarhus-bi", "municipality:0751", "BI");
  private static final String QUESTION = "/api/v1/board?place=municipality:0630&period=month&at=1986-02-01&indicators=";

  @Inject Postman postman;

  @Test
  void one_call_answers_the_indicators_asked_for_in_their_order() {
    Events vejle = Events.in("0630", "1083", 1986);
    postman.bring(List.of(
        vejle.referral("CertificateDelivered", vejle.id(), "1986-01-05", "form", "LAE_265", "leadTimeDays", 12),
        vejle.referral("CertificateDelivered", vejle.id(), "1986-02-05", "form", "LAE_265", "leadTimeDays", 20)));
    As.caller(VEJLE).get(QUESTION + "LAE265_LEAD_TIME,CASES_TREATED,CERTIFICATES_MADE").then().statusCode(200)
        .body("figures[0].indicator.basis", equalTo("ACTUAL")).body("figures.indicator.code", contains("LAE265_LEAD_TIME", "CASES_TREATED", "CERTIFICATES_MADE"))
        .body("figures[0].figure.value", equalTo(20.0f)).body("figures[0].before.value", equalTo(12.0f))
        .body("figures[1].figure", nullValue()).body("figures[0].indicator.name.da", equalTo("Leveringstid for LÆ 265"));
    As.caller(AARHUS).get(QUESTION + "LAE265_LEAD_TIME").then().statusCode(200).body("figures[0].figure.suppressed", equalTo(true));
  }

  @Test
  void without_a_choice_it_is_the_whole_catalogue_and_distributions_come_in_parts() {
    Events vejle = Events.in("0630", "1083", 1987);
    postman.bring(List.of(vejle.stratification("AssessmentDecided", vejle.id(), "1987-02-05", "trainingPlan", vejle.id().toString(), "level",
        "BASIC", "firstPlacement", true, "brainInjury", false)));
    As.caller(VEJLE).get("/api/v1/board?place=municipality:0630&period=year&at=1987-01-01").then().statusCode(200)
        .body("figures", hasSize(Catalogue.all().size()))
        .body("figures.find { it.indicator.code == 'FIRST_PLACEMENT' }.parts.size()", greaterThan(0))
        .body("figures.find { it.indicator.code == 'FIRST_PLACEMENT' }.figure", nullValue());
    As.caller(VEJLE).get(QUESTION + "NO_SUCH").then().statusCode(400).body("code", equalTo("UNKNOWN_INDICATOR"));
  }
}
