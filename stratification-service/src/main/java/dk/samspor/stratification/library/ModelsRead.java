package dk.samspor.stratification.library;

import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.ModelFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What model files say of themselves, by the hash of the file: a list of a municipality's models parses each file once and not at every
 * look. A file with another content has another hash, so nothing here grows old.
 */
@ApplicationScoped
class ModelsRead {

  /** More than all municipalities have; the one asked for longest ago is read again. */
  static final int MOST = 1000;

  private final Map<String, ModelDescription> byHash = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, ModelDescription> eldest) {
      return size() > MOST;
    }
  });

  /** What the file with this hash says. Two who ask for a new one at once both read it: nobody waits for another's parser. */
  ModelDescription description(String hash, byte[] dmn) {
    var known = byHash.get(hash);
    if (known != null) return known;
    var read = ModelFile.read(dmn).description();
    byHash.put(hash, read);
    return read;
  }
}
