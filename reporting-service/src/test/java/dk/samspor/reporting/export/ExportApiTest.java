package dk.samspor.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportApiTest {

  private static final String ODENSE = Tokens.person("odense-bi", "municipality:0461", "BI");
  private static final String AARHUS = Tokens.person("aarhus-bi", "municipality:0751", "BI");
  private static final String QUESTION = "/api/v1/export?indicators=LAE265_LEAD_TIME,CERTIFICATES_MADE&period=month&by=municipality&from=1985-01-01&to=1985-12-31";

  @Inject Postman postman;

  @Test
  void the_same_table_comes_as_csv_as_danish_csv_and_as_parquet() throws IOException, SQLException {
    postman.bring(certificates(10, 20, 21));
    String plain = As.caller(ODENSE).get(QUESTION).then().statusCode(200).extract().asString();
    assertThat(plain.lines().filter(line -> line.startsWith("LAE265_LEAD_TIME")).toList()).hasSize(1).first().asString()
        .contains("1985-02", "0461", ",20.0,3,", "CLOSED", ",false,").endsWith("ACTUAL,1985-02-01,,,,"); // not reopened, nothing without a value
    String danish = As.caller(ODENSE).get(QUESTION + "&format=csv-da").then().statusCode(200).extract().asString();
    assertThat(danish).startsWith("\uFEFFindicator;indicator_name;").contains(";20,0;3;");
    byte[] parquet = As.caller(ODENSE).get(QUESTION + "&format=parquet").then().statusCode(200).extract().asByteArray();
    assertThat(rows(parquet)).isEqualTo(plain.lines().count() - 1);
  }

  @Test
  void others_small_groups_are_withheld_in_files_too() {
    postman.bring(certificates(10, 20));
    assertThat(As.caller(AARHUS).get(QUESTION).then().statusCode(200).extract().asString().lines()
        .filter(line -> line.contains("0461")).toList()).isNotEmpty().allMatch(line -> line.contains(",true,"));
    As.caller(AARHUS).get(QUESTION + "&format=json").then().statusCode(200)
        .body("findAll { it.municipality == '0461' }.suppressed", everyItem(equalTo(true)))
        .body("findAll { it.municipality == '0461' }.value", everyItem(nullValue()));
  }

  @Test
  void a_running_year_is_one_row_in_every_format() throws IOException, SQLException {
    postman.bring(certificates(10, 20, 21));
    for (String running : List.of("yearToDate", "rolling12")) {
      String question = "/api/v1/export?indicators=LAE265_LEAD_TIME&by=municipality&to=1985-06-30&period=" + running;
      String first = running.equals("yearToDate") ? "1985-01-01" : "1984-07-01";
      assertThat(As.caller(ODENSE).get(question).then().statusCode(200).extract().asString().lines().skip(1).toList()).singleElement().asString()
          .contains("," + first + "/1985-06-30,", "0461", ",20.0,3,").endsWith("," + first + ",,,,");
      As.caller(ODENSE).get(question + "&format=json").then().statusCode(200).body("$", hasSize(1))
          .body("[0].period", equalTo(first + "/1985-06-30")).body("[0].period_start", equalTo(first)).body("[0].value", equalTo(20.0f));
      assertThat(rows(As.caller(ODENSE).get(question + "&format=parquet").then().statusCode(200).extract().asByteArray())).isEqualTo(1);
      assertThat(As.caller(AARHUS).get(question.replace("1985-06-30", "1985-12-31")).then().extract().asString()).doesNotContain(",20.0,");
    }
  }

  @Test
  void the_dictionary_says_what_every_column_means() {
    As.caller(ODENSE).get("/api/v1/export/dictionary").then().statusCode(200).body("name", hasItems("period", "municipality", "value", "p90"));
    As.caller(ODENSE).get("/api/v1/export?format=xlsx").then().statusCode(400).body("code", equalTo("FORMAT_UNKNOWN"));
  }

  @Test
  void as_json_it_is_rows_with_numbers_as_numbers_and_nothing_as_null() {
    postman.bring(certificates(10, 20, 21));
    As.caller(ODENSE).get(QUESTION + "&format=json").then().statusCode(200).contentType("application/json")
        .body("find { it.indicator == 'LAE265_LEAD_TIME' }.value", equalTo(20.0f))
        .body("find { it.indicator == 'LAE265_LEAD_TIME' }.denominator", nullValue())
        .body("find { it.indicator == 'LAE265_LEAD_TIME' }.period_start", equalTo("1985-02-01"))
        .body("find { it.indicator == 'LAE265_LEAD_TIME' }.suppressed", equalTo(false));
    As.caller(ODENSE).get(QUESTION.replace("1985", "1899") + "&format=json").then().statusCode(400);
    As.caller(ODENSE).get(QUESTION.replace("1985", "1984") + "&format=json").then().statusCode(200).body("$", hasSize(0));
  }

  private static long rows(byte[] parquet) throws IOException, SQLException {
    Path file = Files.write(Files.createTempFile("export", ".parquet"), parquet);
    try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement();
        var row = statement.executeQuery("select count(value) from read_parquet('" + file + "')")) {
      row.next();
      return row.getLong(1);
    } finally {
      Files.delete(file);
    }
  }

  private static List<StoredEvent> certificates(int... days) {
    Events odense = Events.in("0461", "1083", 1985);
    List<StoredEvent> events = new ArrayList<>();
    for (int lead : days) {
      events.add(odense.referral("CertificateDelivered", odense.id(), "1985-02-01", "form", "LAE_265", "leadTimeDays", lead));
    }
    return events;
  }
}
