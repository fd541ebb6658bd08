package dk.samspor.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people and systems of the demo: data ({@code demo-identities.yaml}), all with the password {@code demo}. */
public record DemoIdentities(List<Identity> people, List<Identity> systems) {

  static final String PASSWORD = "demo";

  private record Entry(String user, String name, List<String> roles, List<String> authorities) {
    Identity as(boolean system) {
      return new Identity(user, name, roles, authorities, system);
    }
  }

  private record Document(List<Entry> people, List<Entry> systems) {}

  public static DemoIdentities load() {
    try (var in = DemoIdentities.class.getResourceAsStream("demo-identities.yaml")) {
      var document = new ObjectMapper(new YAMLFactory()).readValue(in, Document.class);
      return new DemoIdentities(document.people().stream().map(entry -> entry.as(false)).toList(),
          document.systems().stream().map(entry -> entry.as(true)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The person or system of that name. */
  public Optional<Identity> named(String user) {
    return Stream.concat(people.stream(), systems.stream()).filter(who -> who.user().equals(user)).findFirst();
  }

  Optional<Identity> person(String user, String password) {
    return people.stream().filter(who -> who.user().equals(user) && PASSWORD.equals(password)).findFirst();
  }

  Optional<Identity> system(String client, String secret) {
    return systems.stream().filter(who -> who.user().equals(client) && PASSWORD.equals(secret)).findFirst();
  }
}
