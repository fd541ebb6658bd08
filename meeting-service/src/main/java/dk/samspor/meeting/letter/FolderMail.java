package dk.samspor.meeting.letter;

import dk.samspor.platform.identity.Cpr;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts letters into a folder instead of sending them: for development, demo and test. A production system brings its own bean of
 * each port, and this one steps aside; without a folder it takes nothing, and the letters wait. The file is named after the letter,
 * so that the same letter twice is one file.
 */
@DefaultBean
@ApplicationScoped
class FolderMail implements CitizenMail, GpMessages {
  private final Optional<Path> folder;

  FolderMail(@ConfigProperty(name = "samspor.letters.folder") Optional<Path> folder) {
    this.folder = folder;
  }

  @Override public Receipt send(UUID letter, Cpr to, String title, byte[] pdf) throws NotSent {
    return put("citizen", letter, pdf);
  }

  @Override public Receipt send(UUID message, String practice, Cpr about, String title, byte[] pdf) throws NotSent {
    return put("practice-" + practice, message, pdf);
  }

  private Receipt put(String receiver, UUID letter, byte[] pdf) throws NotSent {
    Path boxes = folder.orElseThrow(() -> new NotSent("no mail is configured", false));
    try {
      Path box = Files.createDirectories(boxes.resolve(receiver));
      Path half = Files.write(box.resolve(letter + ".part"), pdf);
      Files.move(half, box.resolve(letter + ".pdf"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return new Receipt("folder-" + letter);
    } catch (IOException full) {
      throw new NotSent("the folder cannot be written: " + full.getClass().getSimpleName(), false);
    }
  }
}
