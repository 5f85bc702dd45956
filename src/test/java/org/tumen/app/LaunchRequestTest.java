package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LaunchRequestTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "--name=value", "-x", "Пхеньян 평양.json", "a b", "/"})
    void aFileArrivesAtTheApplicationAsAnAbsolutePath(String name) {
        String[] raw = new LaunchRequest(Path.of(name)).arguments();

        assertThat(raw).hasSize(1).allMatch(argument -> !argument.startsWith("-"));
        assertThat(LaunchRequest.of(List.of(raw))).isEqualTo(new LaunchRequest(Path.of(name).toAbsolutePath()));
    }

    @Test
    void noFileArrivesAsNone() {
        assertThat(new LaunchRequest(null).arguments()).isEmpty();
        assertThat(LaunchRequest.of(List.of())).isEqualTo(new LaunchRequest(null));
    }

    @Test
    void theFileThatWasAskedForGoesBeforeTheLastOne() throws IOException {
        Path last = Files.createFile(folder.resolve("last.json"));

        assertThat(new LaunchRequest(folder.resolve("asked.json")).fileOr(last.toString())).isEqualTo(
                folder.resolve("asked.json"));
    }

    @Test
    void withoutOneTheLastFileIsOpened() throws IOException {
        Path last = Files.createFile(folder.resolve("last.json"));

        assertThat(new LaunchRequest(null).fileOr(last.toString())).isEqualTo(last);
    }

    @Test
    void aLastFileThatIsGoneOrWasTheBuiltInOneMakesTheBuiltInOneOpen() throws IOException {
        Path becameFolder = Files.createDirectory(folder.resolve("folder.json"));

        assertThat(new LaunchRequest(null).fileOr("")).isNull();
        assertThat(new LaunchRequest(null).fileOr(folder.resolve("gone.json").toString())).isNull();
        assertThat(new LaunchRequest(null).fileOr(becameFolder.toString())).isNull();
    }
}
