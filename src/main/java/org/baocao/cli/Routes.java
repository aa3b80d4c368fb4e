package org.baocao.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.StartupSummaryLevel;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The routes of a folder of Camel YAML, with the beans that they name. */
final class Routes {

  private static final int SECONDS_TO_FINISH_WORK = 60;

  private final Main camel = new Main();

  Routes(Path folder, Words words) throws IOException {
    camel.configure().setAutoConfigurationEnabled(false);
    camel.configure().setStartupSummaryLevel(StartupSummaryLevel.Off);
    camel.configure().setShutdownTimeout(SECONDS_TO_FINISH_WORK);
    camel.addMainListener(new Loading(files(folder, words)));
  }

  /** What a route calls {@code {{name}}}. */
  Routes with(String name, Object value) {
    camel.addInitialProperty(name, value.toString());
    return this;
  }

  /** What a route calls {@code ref: name}. */
  Routes bind(String name, Object bean) {
    camel.bind(name, bean);
    return this;
  }

  /** Returns when all routes run. */
  void start() throws Exception {
    camel.start();
  }

  /** Finishes the work in hand. */
  void stop() {
    camel.stop();
  }

  /** Runs until the program is told to end. */
  void run(Runnable started, Runnable stopped) throws Exception {
    camel.addMainListener(
        new MainListenerSupport() {
          @Override
          public void afterStart(BaseMainSupport main) {
            started.run();
          }

          @Override
          public void afterStop(BaseMainSupport main) {
            stopped.run();
          }
        });
    camel.run();
  }

  ProducerTemplate template() throws Exception {
    return camel.getCamelTemplate();
  }

  private static List<Resource> files(Path folder, Words words) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage(words.say("routes.missing", folder));
    }
    List<Resource> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.camel.yaml")) {
      for (Path file : found) {
        files.add(ResourceHelper.fromBytes(file.toString(), Files.readAllBytes(file)));
      }
    }
    files.sort(Comparator.comparing(Resource::getLocation));
    return files;
  }

  private static final class Loading extends MainListenerSupport {

    private final List<Resource> files;

    private Loading(List<Resource> files) {
      this.files = files;
    }

    @Override
    public void afterConfigure(BaseMainSupport main) {
      try {
        PluginHelper.getRoutesLoader(main.getCamelContext()).loadRoutes(files);
      } catch (Exception e) {
        throw RuntimeCamelException.wrapRuntimeCamelException(e);
      }
    }
  }
}
