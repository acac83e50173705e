package io.wenmai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of {@code ARCHITECTURE.md}, tried on the compiled classes. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.wenmai");

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("commonmark", List.of("org.commonmark..")),
          Map.entry("SnakeYAML", List.of("org.yaml..")),
          Map.entry("jsoup", List.of("org.jsoup..")),
          Map.entry("Gson", List.of("com.google.gson..")),
          Map.entry("HanLP", List.of("com.hankcs..")),
          Map.entry("picocli", List.of("picocli..")),
          Map.entry("TDB2", List.of("org.apache.jena.tdb2..", "org.apache.jena.dboe..")),
          Map.entry("SHACL", List.of("org.apache.jena.shacl..")),
          Map.entry("jena-text", List.of("org.apache.jena.query.text..")),
          Map.entry("Lucene", List.of("org.apache.lucene..")),
          Map.entry("Fuseki", List.of("org.apache.jena.fuseki..")),
          Map.entry("Jetty", List.of("org.eclipse.jetty..")),
          Map.entry("Micrometer", List.of("io.micrometer..")),
          Map.entry("Servlet", List.of("jakarta.servlet..")),
          Map.entry("Jena", List.of("org.apache.jena..")));

  @Test
  void theTableNamesEveryPackage() throws IOException {
    Set<String> there =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(PackageTable.read().rows().keySet()).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void aPackageUsesOnlyWhatItsRowNames() throws IOException {
    PackageTable table = PackageTable.read();
    table
        .rows()
        .forEach((name, row) -> {
          Set<String> others = new TreeSet<>(table.rows().keySet());
          others.remove(name);
          others.removeAll(row.packages());
          noClasses()
              .that(resideInAPackage(name))
              .should()
              .dependOnClassesThat(resideInAnyPackage(others.toArray(String[]::new)))
              .because("ARCHITECTURE.md lets " + name + " use only " + row.packages())
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void aLibraryIsKnownOnlyToTheRowsThatNameIt() throws IOException {
    PackageTable.read()
        .rows()
        .forEach((name, row) -> {
          assertThat(LIBRARIES.keySet()).containsAll(row.libraries());
          noClasses()
              .that(resideInAPackage(name))
              .should()
              .dependOnClassesThat(
                  describe("belong to a library of another row", used -> isFenced(used, row)))
              .because("ARCHITECTURE.md lets " + name + " use only " + row.libraries())
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  private static boolean isFenced(JavaClass used, PackageTable.Row row) {
    List<String> owners =
        LIBRARIES.entrySet().stream()
            .filter(library -> covers(library.getValue(), used))
            .map(Map.Entry::getKey)
            .toList();
    if (owners.isEmpty()) {
      return !isFree(used.getPackageName());
    }
    // a part of Jena with a name of its own is fenced by that name
    return owners.stream()
        .filter(owner -> owners.size() == 1 || !owner.equals("Jena"))
        .noneMatch(row.libraries()::contains);
  }

  /** Whether every package may use it: the JDK, our own, and null annotations. */
  private static boolean isFree(String name) {
    return name.isEmpty()
        || Stream.of("java.", "javax.", "io.wenmai", "org.jspecify.").anyMatch(name::startsWith);
  }

  private static boolean covers(List<String> patterns, JavaClass used) {
    return patterns.stream().anyMatch(pattern -> resideInAPackage(pattern).test(used));
  }

  @Test
  void noPackageIsPartOfACycle() {
    slices().matching("io.wenmai.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyFieldIsFinal() {
    fields()
        .that(describe("are not set by picocli", field -> !isOption(field)))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  private static boolean isOption(JavaField field) {
    return field.getAnnotations().stream()
        .anyMatch(annotation -> annotation.getRawType().getPackageName().equals("picocli"));
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that(describe("are outside cli", type -> !type.getPackageName().equals("io.wenmai.cli")))
        .should()
        .accessTargetWhere(
            describe(
                "is System.out, System.err or printStackTrace",
                access -> accesses(access, "out", "err", "printStackTrace")))
        .check(CLASSES);
  }

  private static boolean accesses(JavaAccess<?> access, String... names) {
    JavaClass owner = access.getTargetOwner();
    return (owner.isEquivalentTo(System.class) || owner.isAssignableTo(Throwable.class))
        && List.of(names).contains(access.getTarget().getName());
  }

  @Test
  void onlyTheCommandLineAsksTheTime() {
    noClasses()
        .that(describe("are outside cli", type -> !type.getPackageName().equals("io.wenmai.cli")))
        .should()
        .accessTargetWhere(describe("asks the clock", ArchitectureTest::asksTheClock))
        .check(CLASSES);
  }

  private static boolean asksTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getPackageName();
    String name = access.getTarget().getName();
    return (owner.equals("java.time") && name.equals("now"))
        || (access.getTargetOwner().isEquivalentTo(Clock.class) && name.startsWith("system"))
        || (access.getTargetOwner().isEquivalentTo(System.class)
            && name.equals("currentTimeMillis"));
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (String name : PackageTable.read().rows().keySet()) {
      Path file = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
      assertThat(Files.readString(file)).as("%s", file).startsWith("/**").contains("@NullMarked");
    }
  }
}
