package dk.samspor.platform.identity;

import static dk.samspor.platform.identity.Keys.someKeys;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.SamsporStack;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class CitizenCardsTest {

  private static final SamsporStack STACK = new SamsporStack();
  private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();
  private static final Cpr CPR = Cpr.of("010165-1234");
  private static final Cpr REPLACEMENT = Cpr.of("010165-1AB2");

  private final CitizenVault vault = someKeys().vault();
  private final CitizenCards cards = new CitizenCards(DATABASE, vault);

  @BeforeAll
  static void start() {
    Map<String, String> settings = STACK.start();
    DATABASE.setUrl(settings.get("quarkus.datasource.jdbc.url"));
    DATABASE.setUser(settings.get("quarkus.datasource.username"));
    DATABASE.setPassword(settings.get("quarkus.datasource.password"));
    Flyway.configure().locations("classpath:db/citizen").dataSource(DATABASE.getURL(),
        settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password")).load().migrate();
  }

  @AfterAll
  static void stop() {
    STACK.stop();
  }

  @BeforeEach
  void forget() throws SQLException {
    execute("DELETE FROM citizen_card; DELETE FROM citizen_alias");
  }

  @Test
  void a_registered_citizen_is_found_by_id_and_by_number() {
    CitizenId id = cards.register(Citizen.of(CPR, "Jørgen Ærø").withPractice("024015"));
    CitizenCard card = cards.find(id).orElseThrow();
    assertThat(card.cpr()).isEqualTo(CPR);
    assertThat(card.name()).isEqualTo("Jørgen Ærø");
    assertThat(card.birthDate()).isEqualTo(LocalDate.of(1965, 1, 1));
    assertThat(card.practice()).contains("024015");
    assertThat(card.addressProtected()).isFalse();
    assertThat(cards.search(CPR)).contains(id);
    assertThat(cards.search(REPLACEMENT)).isEmpty();
    assertThat(cards.find(vault.idOf(REPLACEMENT))).isEmpty();
  }

  @Test
  void a_later_letter_renews_the_name_and_loses_neither_the_doctor_nor_the_protection() {
    cards.register(Citizen.of(CPR, "Jørgen").withPractice("024015").withAddressProtection());
    CitizenId id = cards.register(Citizen.of(CPR, "Jørgen Ærø"));
    assertThat(cards.find(id)).hasValueSatisfying(card -> {
      assertThat(card.name()).isEqualTo("Jørgen Ærø");
      assertThat(card.practice()).contains("024015");
      assertThat(card.addressProtected()).isTrue();
    });
  }

  @Test
  void many_are_found_in_one_call() {
    CitizenId one = cards.register(Citizen.of(CPR, "Jørgen"));
    CitizenId other = cards.register(Citizen.of(REPLACEMENT, "Ukendt"));
    CitizenId stranger = vault.idOf(Cpr.of("020270-1234"));
    assertThat(cards.find(List.of(one, other, stranger, one))).containsOnlyKeys(one, other);
    assertThat(cards.find(List.of())).isEmpty();
  }

  @Test
  void nothing_readable_lies_in_the_table() throws SQLException {
    cards.register(Citizen.of(CPR, "Jens Hansen"));
    try (var connection = DATABASE.getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT card::text, name FROM citizen_card card")) {
      row.next();
      assertThat(row.getString(1)).doesNotContain("0101651234").doesNotContain("30313031363531323334"); // the same in hex
      assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1)).doesNotContain("Hansen");
    }
  }

  @Test
  void a_merged_citizen_is_found_under_both_ids_and_numbers() throws SQLException {
    CitizenId gone = cards.register(Citizen.of(REPLACEMENT, "Ukendt"));
    CitizenId stays = cards.register(Citizen.of(CPR, "Jørgen"));
    merge(gone, stays);
    merge(gone, stays);
    assertThat(cards.find(gone)).hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(stays));
    assertThat(cards.search(REPLACEMENT)).contains(stays);
    assertThat(cards.register(Citizen.of(REPLACEMENT, "Ukendt"))).isEqualTo(stays);
  }

  @Test
  void merges_in_a_row_lead_to_the_last_one() throws SQLException {
    CitizenId first = cards.register(Citizen.of(REPLACEMENT, "Ukendt"));
    CitizenId second = cards.register(Citizen.of(Cpr.of("010165-2AB2"), "Ukendt"));
    CitizenId last = cards.register(Citizen.of(CPR, "Jørgen"));
    merge(first, second);
    merge(second, last);
    assertThat(cards.find(first)).hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(last));
    CitizenId late = cards.register(Citizen.of(Cpr.of("010165-3AB2"), "Ukendt"));
    merge(late, second); // told about the middle one only now
    assertThat(cards.find(late)).hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(last));
  }

  @Test
  void where_the_real_number_is_not_known_yet_the_card_of_the_replacement_number_is_shown() throws SQLException {
    CitizenId gone = cards.register(Citizen.of(REPLACEMENT, "Ukendt"));
    CitizenId stays = vault.idOf(CPR);
    merge(gone, stays);
    assertThat(cards.find(stays)).hasValueSatisfying(card -> {
      assertThat(card.id()).isEqualTo(stays);
      assertThat(card.cpr()).isEqualTo(REPLACEMENT);
    });
    cards.register(Citizen.of(CPR, "Jørgen"));
    assertThat(cards.find(gone)).hasValueSatisfying(card -> assertThat(card.cpr()).isEqualTo(CPR));
  }

  @Test
  void a_citizen_who_went_once_goes_nowhere_else_and_nobody_goes_in_circles() throws SQLException {
    CitizenId gone = vault.idOf(REPLACEMENT);
    CitizenId stays = vault.idOf(CPR);
    assertThat(merge(gone, stays)).contains(stays);
    assertThat(merge(gone, stays)).isEmpty();
    assertThat(merge(stays, gone)).isEmpty();
    assertThat(merge(gone, vault.idOf(Cpr.of("020270-1234")))).isEmpty();
    assertThat(merge(stays, stays)).isEmpty();
  }

  @Test
  void a_card_written_before_a_rotation_is_found_and_renewed_after_it() {
    CitizenId id = cards.register(Citizen.of(CPR, "Jørgen"));
    var rotated = new CitizenCards(DATABASE, someKeys().rotatedTo("k2").vault());
    assertThat(rotated.search(CPR)).contains(id);
    assertThat(rotated.find(id)).hasValueSatisfying(card -> assertThat(card.name()).isEqualTo("Jørgen"));
    rotated.register(Citizen.of(CPR, "Jørgen Ærø"));
    assertThat(rotated.search(CPR)).contains(id);
  }

  @RepeatedTest(200)
  void letters_about_the_same_new_citizen_at_the_same_moment_make_one_card() throws Exception {
    int writers = 4;
    var together = new CyclicBarrier(writers);
    try (var letters = Executors.newFixedThreadPool(writers)) {
      List<Callable<CitizenId>> all = IntStream.range(0, writers).<Callable<CitizenId>>mapToObj(i -> () -> {
        together.await();
        return cards.register(Citizen.of(CPR, "Jørgen " + i));
      }).toList();
      var ids = letters.invokeAll(all).stream().map(Future::resultNow).collect(Collectors.toSet());
      assertThat(ids).containsExactly(vault.idOf(CPR));
    }
  }

  private static Optional<CitizenId> merge(CitizenId gone, CitizenId stays) throws SQLException {
    try (var connection = DATABASE.getConnection()) {
      return CitizenAliases.merge(connection, gone, stays);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = DATABASE.getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
