package io.wenmai.store;

import io.wenmai.graph.ArticleGraph;
import io.wenmai.graph.Catalogue;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into the store, many to a transaction. An article that the store holds unchanged is
 * skipped, a changed one replaces its own graph. Of several texts of one article the newest stays,
 * in whatever order they come.
 *
 * <p>Threads may share a loader. {@link #finish} must be called, or what is derived stays behind.
 */
public final class Loader {
  private static final int BATCH = 200;

  private final DatasetGraph data;
  private final Iris iris;
  private final GraphUpdate update;
  private final Quarantine quarantine;
  private final Shaping shaping = new Shaping();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Admission> pending = new ArrayList<>();
  private final Map<Node, Version> seen = new HashMap<>();
  private final Set<Quad> discovered = new HashSet<>();
  private final EnumMap<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

  Loader(DatasetGraph data, Iris iris, Quarantine quarantine) {
    this.data = data;
    this.quarantine = quarantine;
    this.iris = iris;
    this.update = new GraphUpdate(data);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0);
    }
  }

  /** Takes an article in; it may reach the disk later. */
  public void add(ArticleGraph article) {
    adding(article).run();
  }

  /** Tries an article against the shapes; what is left to do takes it in. */
  public Runnable adding(ArticleGraph article) {
    Admission admission = Admission.of(article, shaping);
    return () -> admit(admission);
  }

  private synchronized void admit(Admission article) {
    pending.add(article);
    if (pending.size() >= BATCH) {
      flush();
    }
  }

  /**
   * Writes what is pending and brings the graphs of entities and facts up to date.
   *
   * @param catalogue all that the lexicon knows of entities
   */
  public synchronized LoadReport finish(Catalogue catalogue) {
    flush();
    Derivations derivations = new Derivations(data, iris);
    Txn.executeWrite(data, () -> derivations.update(catalogue, discovered));
    return Txn.calculateRead(
        data,
        () ->
            new LoadReport(
                outcomes,
                derivations.entities(),
                derivations.derivedQuads(),
                derivations.ofType(Wm.FACT),
                derivations.ofType(Wm.CONFLICT),
                findings.stream().sorted().toList()));
  }

  private void flush() {
    Txn.executeWrite(data, () -> pending.forEach(this::store));
    pending.clear();
  }

  private void store(Admission admission) {
    ArticleGraph article = admission.article();
    Version version = new Version(article.published() + "+08:00", article.digest());
    Outcome outcome = outcome(article.name(), version);
    outcomes.merge(outcome, 1, Integer::sum);
    if (outcome == Outcome.ADDED || outcome == Outcome.REPLACED) {
      update.replace(article.name(), admission.kept());
      quarantine.keep(admission);
      findings.addAll(admission.findings());
    }
    if (outcome != Outcome.OLDER) {
      seen.put(article.name(), version);
      discovered.addAll(article.entities());
    }
  }

  private Outcome outcome(Node article, Version version) {
    Version inThisLoad = seen.get(article);
    if (inThisLoad != null) {
      int order = version.compareTo(inThisLoad);
      return order == 0 ? Outcome.UNCHANGED : order < 0 ? Outcome.OLDER : Outcome.REPLACED;
    }
    Version stored = stored(article);
    if (stored == null) {
      return Outcome.ADDED;
    }
    if (stored.digest().equals(version.digest())) {
      return Outcome.UNCHANGED;
    }
    return stored.published().compareTo(version.published()) > 0 ? Outcome.OLDER : Outcome.REPLACED;
  }

  private @Nullable Version stored(Node article) {
    Node digest = value(article, Wm.DIGEST);
    Node published = value(article, Wm.DATE_PUBLISHED);
    return digest == null || published == null
        ? null
        : new Version(published.getLiteralLexicalForm(), digest.getLiteralLexicalForm());
  }

  private @Nullable Node value(Node article, Node property) {
    Iterator<Quad> found = data.find(article, article, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  /** A text of an article, later ones being greater; the digest decides between equal times. */
  private record Version(String published, String digest) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
      int order = published.compareTo(other.published);
      return order != 0 ? order : digest.compareTo(other.digest);
    }
  }
}
