package dk.samspor.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.testing.DemoYears;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Makes the requests the documented recipes make, from the recipes' own text, and reads the answers as those tools do. Neither
 * Power BI nor Grafana runs here: what they send and how they read it is played from their documents.
 */
@QuarkusTest
class BiToolsTest {

  private static final String TOKEN = Tokens.person("odense-bi", "municipality:0461", "BI");
  private static final String EXAMPLE = "https://reporting.example.dk";

  @Inject Postman postman;
  @TestHTTPResource("/") URI home;

  @BeforeEach
  void there_are_figures() {
    postman.bring(DemoYears.all());
  }

  /** Web.Contents with RelativePath, Query and Headers; Csv.Document; PromoteHeaders; TransformColumnTypes in en-US. */
  @Test
  void power_bi_reads_the_table_with_the_types_the_recipe_gives_it() throws Exception {
    String recipe = Recipe.block("powerquery", "Csv.Document");
    assertThat(Recipe.one(recipe, "Web\\.Contents\\(\"([^\"]+)\"")).isEqualTo(EXAMPLE);
    assertThat(recipe).contains("Authorization = \"Bearer \" & Token", "Delimiter = \",\"", "Encoding = 65001");
    String query = Recipe.pairs(Recipe.one(recipe, "Query = \\[([^\\]]+)\\]"), "(\\w+) = \"([^\"]*)\"").entrySet().stream()
        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    String csv = get("/" + Recipe.one(recipe, "RelativePath = \"([^\"]+)\"") + "?" + query, Recipe.one(recipe, "Accept = \"([^\"]+)\""));
    List<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv).readAll();
    assertThat(rows).hasSizeGreaterThan(100);
    Recipe.pairs(Recipe.one(recipe, "TransformColumnTypes\\(named, \\{(.*)\\}, \"en-US\""), "\\{\"(\\w+)\", ([\\w. ]+)\\}").forEach((column, type) ->
        assertThat(rows).as(column).allSatisfy(row -> assertThat(row).containsKey(column).satisfies(cells -> reads(cells.get(column), type))));
  }

  private static void reads(String cell, String type) {
    if (!cell.isEmpty()) {
      switch (type) {
        case "type number" -> new BigDecimal(cell);
        case "Int64.Type" -> Long.parseLong(cell);
        case "type date" -> LocalDate.parse(cell);
        case "type logical" -> assertThat(cell).isIn("true", "false");
        default -> throw new AssertionError("a type Power Query has not: " + type);
      }
    }
  }

  /** The data source sends its bearer token; a JSON query takes an array at the root and a selector for each column. */
  @Test
  void grafanas_infinity_source_finds_every_column_of_the_recipe() throws Exception {
    String source = Recipe.block("yaml", "yesoreyeram-infinity-datasource");
    assertThat(source).contains("auth_method: bearerToken", "url: " + EXAMPLE, "bearerToken:");
    JsonNode query = new ObjectMapper().readTree(Recipe.block("json", "\"parser\": \"backend\""));
    String path = query.get("url").asText().replace("${__from:date:YYYY-MM-DD}", "2015-01-01").replace("${__to:date:YYYY-MM-DD}", "2015-12-31");
    JsonNode rows = new ObjectMapper().readTree(get(path, "application/json"));
    assertThat(query.get("root_selector").asText()).isEmpty();
    assertThat(rows).hasSizeGreaterThan(5);
    for (JsonNode column : query.get("columns")) {
      for (JsonNode row : rows) {
        JsonNode cell = row.get(column.get("selector").asText());
        assertThat(cell).as(column.toString()).isNotNull();
        switch (column.get("type").asText()) {
          case "timestamp" -> LocalDate.parse(cell.asText());
          case "number" -> assertThat(cell.isNumber() || cell.isNull()).isTrue();
          default -> assertThat(cell.isTextual()).isTrue();
        }
      }
    }
  }

  @Test
  void duckdb_and_whatever_reads_parquet_gets_types_without_being_told() throws Exception {
    String sql = Recipe.block("sql", "read_parquet");
    Path file = Files.createTempFile("samspor", ".parquet");
    try (var duck = DriverManager.getConnection("jdbc:duckdb:"); var statement = duck.createStatement()) {
      Files.write(file, bytes("/api/v1/export?indicators=CASES_TREATED,LAE265_LEAD_TIME&period=month&by=municipality&from=2015-01-01"
          + "&to=2015-12-31&format=parquet", "*/*"));
      try (var rows = statement.executeQuery(sql.replace("samspor.parquet", file.toString()))) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getObject(1)).isInstanceOf(LocalDate.class);
        assertThat(rows.getObject(2)).isInstanceOf(BigDecimal.class);
      }
    } catch (SQLException trouble) {
      throw new AssertionError(trouble);
    } finally {
      Files.delete(file);
    }
  }

  private String get(String path, String accept) throws IOException, InterruptedException {
    return new String(bytes(path, accept), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path, String accept) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(home.resolve(path)).header("Accept", accept)
          .header("Authorization", "Bearer " + TOKEN).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }
}
