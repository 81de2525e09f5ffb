<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what an action does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
Try &apos;gigflow --help&apos;.
</source>
        <translation>%1
Prueba &apos;gigflow --help&apos;.
</translation>
    </message>
    <message>
        <source>Gig Flow, a freelance marketplace for the desktop</source>
        <translation>Gig Flow, un mercado de trabajo freelance para el escritorio</translation>
    </message>
    <message>
        <source>Keep everything in DIR; another folder is another instance.</source>
        <translation>Guarda todo en DIR; otra carpeta es otra instancia.</translation>
    </message>
    <message>
        <source>Start in the system tray, without the window.</source>
        <translation>Arranca en la bandeja del sistema, sin la ventana.</translation>
    </message>
    <message>
        <source>Open a gig, in the running instance where there is one.</source>
        <translation>Abre un trabajo, en la instancia en ejecución si la hay.</translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation>--data necesita una carpeta.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>Solo se puede abrir un enlace.</translation>
    </message>
    <message>
        <source>This is not a link to a gig (gigflow://gig/ID).</source>
        <translation>Esto no es un enlace a un trabajo (gigflow://gig/ID).</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>CSV table, for spreadsheets (*.csv)</source>
        <translation>Tabla CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>opens the folder of a file that was just written</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>GigFilter</name>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the states of gigs that are wanted: &quot;Open or Assigned&quot;</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>when a gig was posted</comment>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>when a gig was posted</comment>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Past %Ln day(s)</source>
        <comment>when a gig was posted</comment>
        <translation>
            <numerusform>Último %Ln día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of bids</source>
        <translation>Cualquier cantidad de ofertas</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Aún sin ofertas</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln bid(s)</source>
        <translation>
            <numerusform>Como máximo %Ln oferta</numerusform>
            <numerusform>Como máximo %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a budget</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a budget</comment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a gig&apos;s owner</comment>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <comment>gigs</comment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <comment>gigs</comment>
        <translation>Sin ver</translation>
    </message>
</context>
<context>
    <name>LocalBackend</name>
    <message>
        <source>Posts gigs and hires</source>
        <translation>Publica trabajos y contrata</translation>
    </message>
    <message>
        <source>Looks for gigs and bids</source>
        <translation>Busca trabajos y hace ofertas</translation>
    </message>
</context>
<context>
    <name>PrintedGig</name>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto: %1</translation>
    </message>
    <message>
        <source>Posted by %1</source>
        <comment>name</comment>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Tu oferta</translation>
    </message>
    <message>
        <source>Print gig</source>
        <translation>Imprimir trabajo</translation>
    </message>
    <message>
        <source>Save gig as PDF</source>
        <translation>Guardar trabajo como PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>It has already been sent.</source>
        <translation>Ya se ha enviado.</translation>
    </message>
</context>
<context>
    <name>Unsynced</name>
    <message>
        <source>You are offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This is the first time, so it takes a moment.</source>
        <translation>Es la primera vez, así que tardará un momento.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No has iniciado sesión</translation>
    </message>
    <message>
        <source>What the server has appears here once you are.</source>
        <translation>Lo que hay en el servidor aparecerá aquí en cuanto la inicies.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The connection closed before an answer came. It may or may not have worked.</source>
        <translation>La conexión se cerró antes de que llegara una respuesta. Puede que haya funcionado, o puede que no.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>No se puede conectar con el servidor. Comprueba la conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>El certificado del servidor no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>El servidor tardó demasiado en responder. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>El nombre o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>No tienes permiso para hacer eso.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It has changed meanwhile.</source>
        <translation>Cambió entretanto.</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>Hay algo aquí que debes revisar.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in %1 s.</source>
        <translation>Demasiados intentos. Vuelve a intentarlo en %1 s.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a little while.</source>
        <translation>Demasiados intentos. Vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later.</source>
        <translation>El servidor tiene un problema propio. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>What answers there does not speak Gig Flow.</source>
        <translation>Lo que responde ahí no es un servidor de Gig Flow.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not cooperate.</source>
        <translation>El llavero del sistema no respondió como debía.</translation>
    </message>
    <message>
        <source>Give it a title of at most 100 characters.</source>
        <translation>Ponle un título de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Describe the work in at most 2,000 characters.</source>
        <translation>Describe el trabajo en 2000 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>Escribe unas palabras a quien publica el trabajo.</translation>
    </message>
    <message>
        <source>Enter the name people should see.</source>
        <translation>Escribe el nombre que verán los demás.</translation>
    </message>
    <message>
        <source>Choose a username.</source>
        <translation>Elige un nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter a whole e-mail address.</source>
        <translation>Escribe una dirección de correo completa.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Usa al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>This needs another look.</source>
        <translation>Esto hay que revisarlo.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Aún sin ofertas</translation>
    </message>
    <message>
        <source>Enter an amount such as %1 or %2.</source>
        <translation>Introduce un importe, por ejemplo %1 o %2.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::AccountList</name>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, en este equipo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>to another account</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an account</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Sign out and delete what this computer keeps of the account</source>
        <translation>Cerrar la sesión y borrar lo que este equipo guarda de la cuenta</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>¿Quitar esta cuenta de este equipo?</translation>
    </message>
    <message>
        <source>%1 is signed out here, and its gigs, drafts and whatever has not been sent are deleted from this computer. What the server has stays there.</source>
        <translation>Se cierra aquí la sesión de %1 y se borran de este equipo sus trabajos, sus borradores y todo lo que no se haya enviado. Lo que tiene el servidor se queda allí.</translation>
    </message>
    <message>
        <source>%1 is not removed: the keyring does not give its secret up. Unlock the keyring and try again.</source>
        <translation>%1 no se ha quitado: el llavero no suelta su secreto. Desbloquea el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Some files of %1 could not be deleted. They are in %2.</source>
        <translation>Algunos archivos de %1 no se han podido borrar. Están en %2.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>The account that is shown now stays signed in</source>
        <translation>La cuenta que se muestra ahora sigue con la sesión iniciada</translation>
    </message>
</context>
<context>
    <name>gigflow::AddressPage</name>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>gigs.example.org</source>
        <translation>gigs.example.org</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy y certificados…</translation>
    </message>
    <message>
        <source>How servers are reached from here</source>
        <translation>Cómo se llega a los servidores desde aquí</translation>
    </message>
    <message>
        <source>That is not an address yet.</source>
        <translation>Eso todavía no es una dirección.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>The original Gig Flow backend</source>
        <translation>El backend original de Gig Flow</translation>
    </message>
    <message>
        <source>A Gig Flow server</source>
        <translation>Un servidor de Gig Flow</translation>
    </message>
    <message>
        <source>%1%2 answers, over an encrypted connection.</source>
        <translation>%1%2 responde, con una conexión cifrada.</translation>
    </message>
    <message>
        <source>%1%2 answers, on this computer.</source>
        <translation>%1%2 responde, en este equipo.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Nada responde en esta dirección.</translation>
    </message>
    <message>
        <source>No answer in time. The address may be wrong, or the server is asleep.</source>
        <translation>No hubo respuesta a tiempo. Puede que la dirección sea incorrecta o que el servidor esté inactivo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. If it comes from an authority of your own organisation, choose that under Proxy and certificates.</source>
        <translation>El certificado del servidor no es de confianza. Si procede de una autoridad de tu propia organización, elígela en Proxy y certificados.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Gig Flow server.</source>
        <translation>Algo responde ahí, pero no es un servidor de Gig Flow.</translation>
    </message>
    <message>
        <source>Enter the address your server&apos;s people gave you.</source>
        <translation>Escribe la dirección que te dio quien administra el servidor.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gigflow::AlertsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Tell me on the desktop</source>
        <translation>Avisarme en el escritorio</translation>
    </message>
    <message>
        <source>I am hired</source>
        <translation>Me contratan</translation>
    </message>
    <message>
        <source>Somebody bids on my gig</source>
        <translation>Alguien hace una oferta por mi trabajo</translation>
    </message>
    <message>
        <source>Somebody else was chosen</source>
        <translation>Se elige a otra persona</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Cualquier otra cosa</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Reanudar los avisos</translation>
    </message>
    <message>
        <source>Everything is kept under Notifications in any case. While the desktop asks for quiet, alerts wait.</source>
        <translation>En cualquier caso, todo queda en Notificaciones. Mientras el escritorio pida silencio, los avisos esperan.</translation>
    </message>
    <message>
        <source>Start with the system, out of sight</source>
        <translation>Iniciar con el sistema, sin mostrarse</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>No se pudo escribir.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray; elsewhere closing the window ends the program.</source>
        <translation>Solo donde el escritorio tiene bandeja; en los demás, cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>This desktop shows no tray just now, so closing the window ends the program.</source>
        <translation>Este escritorio no muestra ahora ninguna bandeja, así que cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>A new gig suits a saved search</source>
        <translation>Un trabajo nuevo encaja con una búsqueda guardada</translation>
    </message>
    <message>
        <source>Alerts tell of all accounts that are signed in, and say whose they are where that is not the one shown.</source>
        <translation>Los avisos hablan de todas las cuentas con sesión iniciada y dicen de cuál son si no es la que se muestra.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidDelegate</name>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto: %1</translation>
    </message>
    <message>
        <source>A gig that was deleted</source>
        <translation>Un trabajo que se eliminó</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Tu oferta</translation>
    </message>
</context>
<context>
    <name>gigflow::BidForm</name>
    <message>
        <source>Your price</source>
        <translation>Tu precio</translation>
    </message>
    <message>
        <source>Message to the owner</source>
        <translation>Mensaje a quien publica el trabajo</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>Enviar oferta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a bid</source>
        <translation>Haz una oferta</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>El presupuesto es %1.</translation>
    </message>
    <message>
        <source>Change your bid</source>
        <translation>Cambia tu oferta</translation>
    </message>
    <message>
        <source>Save bid</source>
        <translation>Guardar oferta</translation>
    </message>
    <message>
        <source>Say what you ask for the work.</source>
        <translation>Indica cuánto pides por el trabajo.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Escribe un importe como %1.</translation>
    </message>
    <message>
        <source>The price must be more than nothing.</source>
        <translation>El precio debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Write a few words to the owner.</source>
        <translation>Escribe unas palabras a quien publica el trabajo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Fill in {%1} first, or write it without the braces.</source>
        <translation>Rellena antes {%1} o escríbelo sin las llaves.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in {%1} and %Ln more first.</source>
        <translation>
            <numerusform>Rellena antes {%1} y %Ln hueco más.</numerusform>
            <numerusform>Rellena antes {%1} y %Ln huecos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 above the budget of %2.</source>
        <translation>Son %1 más que el presupuesto de %2.</translation>
    </message>
    <message>
        <source>That is %1 below the budget of %2.</source>
        <translation>Son %1 menos que el presupuesto de %2.</translation>
    </message>
    <message>
        <source>That is the budget exactly.</source>
        <translation>Es exactamente el presupuesto.</translation>
    </message>
    <message>
        <source>Leave the bid as it is</source>
        <translation>Dejar la oferta como está</translation>
    </message>
    <message>
        <source>Send your bid to the owner</source>
        <translation>Enviar tu oferta a quien publica el trabajo</translation>
    </message>
    <message>
        <source>Begin with a text that you keep</source>
        <translation>Empezar con un texto que tienes guardado</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>Tus cambios quedan guardados aparte.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplateDialog</name>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Cambiar plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Price (optional)</source>
        <translation>Precio (opcional)</translation>
    </message>
    <message>
        <source>{owner}, {title}, {budget}, {price} and {me} are filled in. Any other word in braces, such as {days}, you are asked to fill in each time.</source>
        <extracomment>the words in braces are names that the program knows; leave them as they are</extracomment>
        <translation>{owner}, {title}, {budget}, {price} y {me} se rellenan solos. Cualquier otra palabra entre llaves, como {days}, se te pedirá cada vez.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Ponle un nombre para encontrarla.</translation>
    </message>
    <message>
        <source>Write the text that your bids begin with.</source>
        <translation>Escribe el texto con el que empiezan tus ofertas.</translation>
    </message>
</context>
<context>
    <name>gigflow::BidTemplates</name>
    <message>
        <source>No templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>&amp;Save this text as a template…</source>
        <translation>&amp;Guardar este texto como plantilla…</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Nueva plantilla…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Template “%1” is deleted.</source>
        <translation>Se eliminó la plantilla «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::BidsPanel</name>
    <message>
        <source>Hire %1 for %2</source>
        <translation>Contratar a %1 por %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>The gig is then assigned and every other bid on it is turned down. This cannot be undone.</source>
        <translation>El trabajo quedará asignado y se rechazarán todas las demás ofertas que tiene. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Bids on this gig</source>
        <translation>Ofertas por este trabajo</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Bids (%1)</source>
        <translation>Ofertas (%1)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>Aún sin ofertas</translation>
    </message>
    <message>
        <source>You will be told when one comes in.</source>
        <translation>Te avisaremos cuando llegue una.</translation>
    </message>
    <message>
        <source>Sort bids by</source>
        <translation>Ordenar ofertas por</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Preseleccionadas</translation>
    </message>
    <message>
        <source>Show only shortlisted bids</source>
        <translation>Mostrar solo las ofertas preseleccionadas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Menor precio</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Mayor precio</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>Con&amp;tratar</translation>
    </message>
    <message>
        <source>Give the work to the chosen freelancer</source>
        <translation>Dar el trabajo a quien hizo la oferta elegida</translation>
    </message>
    <message>
        <source>&amp;Shortlist</source>
        <translation>Pre&amp;seleccionar</translation>
    </message>
    <message>
        <source>Mark the chosen bids as worth a second look; only you see that</source>
        <translation>Marcar las ofertas elegidas para volver a mirarlas; solo tú lo ves</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Two to four chosen or shortlisted bids side by side</source>
        <translation>De dos a cuatro ofertas elegidas o preseleccionadas, una junto a otra</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>Show &amp;profile</source>
        <translation>Ver perfil &amp;de quien oferta</translation>
    </message>
    <message>
        <source>Who made the chosen bid</source>
        <translation>Quién hizo la oferta elegida</translation>
    </message>
    <message>
        <source>No bid is shortlisted</source>
        <translation>No hay ofertas preseleccionadas</translation>
    </message>
    <message>
        <source>Shortlist the bids that you want to look at again.</source>
        <translation>Preselecciona las ofertas que quieras volver a mirar.</translation>
    </message>
    <message>
        <source>Remove from &amp;shortlist</source>
        <translation>Quitar de la pre&amp;selección</translation>
    </message>
    <message>
        <source>The bid of %1 is declined.</source>
        <translation>Se rechazó la oferta de %1.</translation>
    </message>
    <message>
        <source>At most four bids fit side by side: these are the first four.</source>
        <translation>Solo caben cuatro ofertas una junto a otra: estas son las cuatro primeras.</translation>
    </message>
    <message>
        <source>Turn the chosen bids down</source>
        <translation>Rechazar las ofertas elegidas</translation>
    </message>
    <message>
        <source>Only shor&amp;tlisted</source>
        <translation>&amp;Solo preseleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) are declined.</source>
        <translation>
            <numerusform>Se rechazó %Ln oferta.</numerusform>
            <numerusform>Se rechazaron %Ln ofertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport bids…</source>
        <translation>E&amp;xportar ofertas…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>Escribir las ofertas de esta lista en un archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Bids on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>Ofertas por %1</translation>
    </message>
    <message>
        <source>No bids are here</source>
        <translation>Aquí no hay ofertas</translation>
    </message>
    <message>
        <source>They appear once the server can be reached.</source>
        <translation>Aparecerán en cuanto se pueda conectar con el servidor.</translation>
    </message>
    <message>
        <source>The bids could not be fetched</source>
        <translation>No se pudieron obtener las ofertas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetching the bids…</source>
        <translation>Obteniendo las ofertas…</translation>
    </message>
    <message>
        <source>No bids</source>
        <translation>Sin ofertas</translation>
    </message>
</context>
<context>
    <name>gigflow::BrowsePage</name>
    <message>
        <source>Search gigs</source>
        <translation>Buscar trabajos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>Mayor presupuesto</translation>
    </message>
    <message>
        <source>Lowest budget</source>
        <translation>Menor presupuesto</translation>
    </message>
    <message>
        <source>Most bids</source>
        <translation>Más ofertas</translation>
    </message>
    <message>
        <source>No open gigs yet</source>
        <translation>Aún no hay trabajos abiertos</translation>
    </message>
    <message>
        <source>Be the first: post a gig and let bids come to you.</source>
        <translation>Estrena el mercado: publica un trabajo y deja que lleguen las ofertas.</translation>
    </message>
    <message>
        <source>Post the first gig</source>
        <translation>Publicar el primer trabajo</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se encontró nada para «%1»</translation>
    </message>
    <message>
        <source>Every word has to appear in the gig. Try fewer words.</source>
        <translation>Todas las palabras deben aparecer en el trabajo. Prueba con menos.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches…</source>
        <translation>&amp;Búsquedas guardadas…</translation>
    </message>
    <message>
        <source>Searches that you keep, and what is new in them</source>
        <translation>Las búsquedas que conservas y lo nuevo que hay en ellas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Keep search and filters, and be told of new gigs</source>
        <translation>Conservar la búsqueda y los filtros, y recibir avisos de trabajos nuevos</translation>
    </message>
    <message>
        <source>Mark all as s&amp;een</source>
        <translation>Marcar todos como &amp;vistos</translation>
    </message>
    <message>
        <source>Take the mark of new gigs from everything in the list</source>
        <translation>Quitar la marca de trabajo nuevo a todo lo que hay en la lista</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>Escribir los trabajos de esta lista en un archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>El orden de la lista</translation>
    </message>
    <message>
        <source>No gig passes these filters</source>
        <translation>Ningún trabajo cumple estos filtros</translation>
    </message>
    <message>
        <source>Take a filter away, or save this search to be told when a gig comes that suits it.</source>
        <translation>Quita algún filtro o guarda esta búsqueda para recibir un aviso cuando llegue un trabajo que encaje.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <comment>how many</comment>
        <translation>Filtros %1</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %Ln set</source>
        <translation>
            <numerusform>Filtros, %Ln activo</numerusform>
            <numerusform>Filtros, %Ln activos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>how many new</comment>
        <translation>Guardadas %1</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>Saved searches, %Ln new gig(s)</source>
        <translation>
            <numerusform>Búsquedas guardadas, %Ln trabajo nuevo</numerusform>
            <numerusform>Búsquedas guardadas, %Ln trabajos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open gig(s)</source>
        <translation>
            <numerusform>%Ln trabajo abierto</numerusform>
            <numerusform>%Ln trabajos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gig(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the list is marked as seen.</source>
        <translation>Todo lo que hay en la lista está marcado como visto.</translation>
    </message>
</context>
<context>
    <name>gigflow::ChoicePage</name>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>Welcome to Gig Flow</source>
        <translation>Te damos la bienvenida a Gig Flow</translation>
    </message>
    <message>
        <source>Post work, bid on it, hire. Where should your marketplace live?</source>
        <translation>Publica trabajos, haz ofertas, contrata. ¿Dónde quieres tener tu mercado?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Try everything right away, with sample gigs and two people to act as. Nothing leaves this computer.</source>
        <translation>Pruébalo todo ahora mismo, con trabajos de ejemplo y dos personas entre las que elegir. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Needs gigflow-server, which is not installed beside this program.</source>
        <translation>Necesita gigflow-server, que no está instalado junto a este programa.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Join a marketplace that somebody runs, with your own account there.</source>
        <translation>Únete a un mercado que alguien administra, con tu propia cuenta en él.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
</context>
<context>
    <name>gigflow::CommandRequest</name>
    <message>
        <source>This server cannot do that.</source>
        <translation>Este servidor no puede hacer eso.</translation>
    </message>
    <message>
        <source>The server kept the old name, “%1”.</source>
        <translation>El servidor conservó el nombre anterior, «%1».</translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation>Aquello a lo que se refería esto ya no existe.</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareBids</name>
    <message>
        <source>%1 above the budget</source>
        <translation>%1 más que el presupuesto</translation>
    </message>
    <message>
        <source>%1 below the budget</source>
        <translation>%1 menos que el presupuesto</translation>
    </message>
    <message>
        <source>The budget exactly</source>
        <translation>Exactamente el presupuesto</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>Comparar ofertas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your budget is %1.</source>
        <translation>Tu presupuesto es %1.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>La más baja</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>enviada %1</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Contratar</translation>
    </message>
    <message>
        <source>Hire %1</source>
        <translation>Contratar a %1</translation>
    </message>
    <message>
        <source>Remove from shortlist</source>
        <translation>Quitar de la preselección</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Preseleccionar</translation>
    </message>
    <message>
        <source>Remove %1 from the shortlist</source>
        <translation>Quitar a %1 de la preselección</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Preseleccionar a %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Rechazar a %1</translation>
    </message>
</context>
<context>
    <name>gigflow::CompareDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>This was changed on the server after you began. Nothing has been overwritten: choose what stays.</source>
        <translation>Esto cambió en el servidor después de que empezaras. No se ha sobrescrito nada: elige qué se queda.</translation>
    </message>
    <message>
        <source>This was changed on the server after you asked to remove it. It is still there: choose what happens.</source>
        <translation>Esto cambió en el servidor después de que pidieras eliminarlo. Sigue ahí: elige qué hacer.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar lo mío</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>Eliminarlo de todos modos</translation>
    </message>
    <message>
        <source>Use the server’s</source>
        <translation>Usar lo del servidor</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo ahí</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Tu título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your description</source>
        <translation>Tu descripción</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Your budget</source>
        <translation>Tu presupuesto</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Tu precio</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>%1 on the server, different: %2</source>
        <translation>%1 en el servidor, diferente: %2</translation>
    </message>
    <message>
        <source>%1 on the server: %2</source>
        <translation>%1 en el servidor: %2</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Escribe un importe como %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation>Recorte de la imagen</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation>Las flechas mueven la imagen; más y menos cambian su tamaño.</translation>
    </message>
</context>
<context>
    <name>gigflow::DesktopNotifier</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln notificación nueva</numerusform>
            <numerusform>%Ln notificaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>on a desktop notification, of an account that is not the one on screen</extracomment>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>gigflow::DevicesCard</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>This server does not tell where you are signed in.</source>
        <translation>Este servidor no indica dónde tienes sesiones abiertas.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>sesión iniciada: %1</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1, %2</source>
        <comment>device, its facts</comment>
        <translation>Cerrar sesión en %1, %2</translation>
    </message>
    <message>
        <source>End the sign-in on that device</source>
        <translation>Terminar la sesión en ese dispositivo</translation>
    </message>
    <message>
        <source>Sign out that device?</source>
        <translation>¿Cerrar la sesión en ese dispositivo?</translation>
    </message>
    <message>
        <source>“%1” must sign in again to go on. What it has not sent yet stays there.</source>
        <translation>«%1» tendrá que iniciar sesión de nuevo para continuar. Lo que aún no haya enviado se queda allí.</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>That device is signed out.</source>
        <translation>Se cerró la sesión en ese dispositivo.</translation>
    </message>
</context>
<context>
    <name>gigflow::DraftListModel</name>
    <message>
        <source>Without a title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>Change of a gig</source>
        <translation>Cambio de un trabajo</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Change of a bid</source>
        <translation>Cambio de una oferta</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>3 hours ago</comment>
        <translation>cambiado %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gigflow::DraftsPane</name>
    <message>
        <source>Drafts of gigs</source>
        <translation>Borradores de trabajos</translation>
    </message>
    <message>
        <source>Drafts of bids</source>
        <translation>Borradores de ofertas</translation>
    </message>
    <message>
        <source>&amp;Write on…</source>
        <translation>&amp;Seguir escribiendo…</translation>
    </message>
    <message>
        <source>Go on with this draft</source>
        <translation>Continuar con este borrador</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>&amp;Eliminar borrador</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Desechar este borrador</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No hay borradores</translation>
    </message>
    <message>
        <source>A gig that you begin to write is kept here until you post it.</source>
        <translation>Cuando empiezas a escribir un trabajo, se guarda aquí hasta que lo publicas.</translation>
    </message>
    <message>
        <source>A bid that you begin to write is kept here until you place it.</source>
        <translation>Cuando empiezas a escribir una oferta, se guarda aquí hasta que la envías.</translation>
    </message>
    <message>
        <source>No draft chosen</source>
        <translation>Ningún borrador elegido</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>Elige un borrador para continuar con él.</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>Last changed %1. Nobody else has seen it.</source>
        <comment>3 hours ago</comment>
        <translation>Último cambio: %1. Nadie más lo ha visto.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Se eliminó el borrador.</translation>
    </message>
</context>
<context>
    <name>gigflow::Field</name>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar filtro: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::FilterPanel</name>
    <message>
        <source>Lowest budget</source>
        <translation>Presupuesto mínimo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Highest budget</source>
        <translation>Presupuesto máximo</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>parte de un nombre</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Only bookmarked gigs</source>
        <translation>Solo trabajos favoritos</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>Only gigs not seen yet</source>
        <translation>Solo trabajos que aún no has visto</translation>
    </message>
    <message>
        <source>Budget from</source>
        <translation>Presupuesto desde</translation>
    </message>
    <message>
        <source>Budget up to</source>
        <translation>Presupuesto hasta</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier cantidad</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Escribe un importe como %1.</translation>
    </message>
    <message>
        <source>This is less than the lowest budget.</source>
        <translation>Es menos que el presupuesto mínimo.</translation>
    </message>
</context>
<context>
    <name>gigflow::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>gigflow::GigActions</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Añadir a favoritos</translation>
    </message>
    <message>
        <source>Keep this gig at hand: the filter “Bookmarked” finds it</source>
        <translation>Tener este trabajo a mano: el filtro «Favoritos» lo encuentra</translation>
    </message>
    <message>
        <source>Mark as &amp;not seen</source>
        <translation>Marcar como &amp;no visto</translation>
    </message>
    <message>
        <source>Give it the mark of new gigs again</source>
        <translation>Volver a ponerle la marca de trabajo nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Copy a link that opens this gig</source>
        <translation>Copiar un enlace que abre este trabajo</translation>
    </message>
    <message>
        <source>&amp;More by this owner</source>
        <translation>&amp;Más de esta persona</translation>
    </message>
    <message>
        <source>Browse the gigs of the same owner</source>
        <translation>Explorar los trabajos que publica la misma persona</translation>
    </message>
    <message>
        <source>Profile of the &amp;owner</source>
        <translation>Perfil de quien lo p&amp;ublica</translation>
    </message>
    <message>
        <source>Show who posted this gig</source>
        <translation>Mostrar quién publicó este trabajo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print this gig and its bids</source>
        <translation>Imprimir este trabajo y sus ofertas</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save this gig and its bids as a document</source>
        <translation>Guardar este trabajo y sus ofertas como documento</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change title, description or budget</source>
        <translation>Cambiar el título, la descripción o el presupuesto</translation>
    </message>
    <message>
        <source>Mark as &amp;completed</source>
        <translation>Marcar como &amp;completado</translation>
    </message>
    <message>
        <source>The work is done: close this gig</source>
        <translation>El trabajo está hecho: cerrarlo</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>Take this gig off the market</source>
        <translation>Retirar este trabajo del mercado</translation>
    </message>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>Quit&amp;ar de favoritos</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” is completed.</source>
        <translation>«%1» está completado.</translation>
    </message>
</context>
<context>
    <name>gigflow::GigCardDelegate</name>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gigflow::GigDialog</name>
    <message>
        <source>Post a new gig</source>
        <translation>Publicar un trabajo nuevo</translation>
    </message>
    <message>
        <source>Post gig</source>
        <translation>Publicar trabajo</translation>
    </message>
    <message>
        <source>Edit gig</source>
        <translation>Editar trabajo</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What needs doing, in a few words</source>
        <translation>Qué hay que hacer, en pocas palabras</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What is there, what should come out, by when</source>
        <translation>Qué hay, qué debe resultar y para cuándo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>En dólares estadounidenses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the gig a title.</source>
        <translation>Ponle un título al trabajo.</translation>
    </message>
    <message>
        <source>That is longer than %1 characters.</source>
        <translation>Tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Describe what is to be done.</source>
        <translation>Describe lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Say what the work is worth to you.</source>
        <translation>Indica cuánto vale el trabajo para ti.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Escribe un importe como %1.</translation>
    </message>
    <message>
        <source>The budget must be more than nothing.</source>
        <translation>El presupuesto debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>gigflow::GigHeader</name>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Tu perfil</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>publicado %1</translation>
    </message>
    <message>
        <source>Drag the title to share a link to this gig</source>
        <translation>Arrastra el título para compartir un enlace a este trabajo</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>gigflow::GigList</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Gigs appear here once the server can be reached. Anything you do meanwhile is kept and sent then.</source>
        <translation>Los trabajos aparecerán aquí en cuanto se pueda conectar con el servidor. Lo que hagas mientras tanto se guarda y se envía después.</translation>
    </message>
    <message>
        <source>Fetching gigs…</source>
        <translation>Obteniendo trabajos…</translation>
    </message>
    <message>
        <source>The gigs could not be fetched</source>
        <translation>No se pudieron obtener los trabajos</translation>
    </message>
</context>
<context>
    <name>gigflow::GigPage</name>
    <message>
        <source>This gig takes no more bids.</source>
        <translation>Este trabajo ya no admite ofertas.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose a gig in the list to see all of it here.</source>
        <translation>Elige un trabajo de la lista para verlo completo aquí.</translation>
    </message>
    <message>
        <source>The server cannot be reached. This is what it last said.</source>
        <translation>No se puede conectar con el servidor. Esto es lo último que se supo de él.</translation>
    </message>
    <message>
        <source>The server does not have this gig any more. This is what it last said.</source>
        <translation>El servidor ya no tiene este trabajo. Esto es lo último que se supo de él.</translation>
    </message>
    <message>
        <source>Your bid on “%1” is withdrawn.</source>
        <translation>Se retiró tu oferta por «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::LocalPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Who would you like to be?</source>
        <translation>¿Quién te gustaría ser?</translation>
    </message>
    <message>
        <source>Starting the marketplace on this computer…</source>
        <translation>Iniciando el mercado en este equipo…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>Actuar como %1</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Iniciando sesión como %1…</translation>
    </message>
    <message>
        <source>The marketplace on this computer could not be started.</source>
        <translation>No se pudo iniciar el mercado en este equipo.</translation>
    </message>
    <message>
        <source>Two people are ready on this computer. You can change from one to the other at any time.</source>
        <translation>Hay dos personas listas en este equipo. Puedes cambiar de una a otra en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>gigflow::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New gig…</source>
        <translation>&amp;Nuevo trabajo…</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>Publicar un trabajo nuevo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Ask the server for what is new</source>
        <translation>Preguntar al servidor qué hay de nuevo</translation>
    </message>
    <message>
        <source>What &amp;waits to be sent…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>Mostrar lo que aún no ha llegado al servidor</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>Cerrar la sesión en este equipo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Terminar el programa</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find gigs</source>
        <translation>&amp;Buscar trabajos</translation>
    </message>
    <message>
        <source>Search in all gigs</source>
        <translation>Buscar en todos los trabajos</translation>
    </message>
    <message>
        <source>Go any&amp;where…</source>
        <translation>&amp;Ir a cualquier parte…</translation>
    </message>
    <message>
        <source>Type a few letters of a page, a gig or something to do</source>
        <translation>Escribe unas letras de una página, un trabajo o una acción</translation>
    </message>
    <message>
        <source>Mark all notifications as &amp;read</source>
        <translation>&amp;Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
        <source>&amp;Pause alerts for an hour</source>
        <translation>&amp;Pausar los avisos una hora</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for an hour</source>
        <translation>No mostrar avisos en el escritorio durante una hora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Res&amp;ume alerts</source>
        <translation>&amp;Reanudar los avisos</translation>
    </message>
    <message>
        <source>Tell of what happens on the desktop again</source>
        <translation>Volver a mostrar avisos en el escritorio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation>Aspecto del &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Black and white, with strong lines</source>
        <translation>Blanco y negro, con líneas marcadas</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Usar toda la pantalla, o volver a una ventana</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>All open gigs</source>
        <translation>Todos los trabajos abiertos</translation>
    </message>
    <message>
        <source>My &amp;gigs</source>
        <translation>Mis &amp;trabajos</translation>
    </message>
    <message>
        <source>What you have posted</source>
        <translation>Lo que has publicado</translation>
    </message>
    <message>
        <source>My b&amp;ids</source>
        <translation>Mis &amp;ofertas</translation>
    </message>
    <message>
        <source>What you have bid on</source>
        <translation>Trabajos con una oferta tuya</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Who you are, in numbers too</source>
        <translation>Quién eres, también en cifras</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Las opciones que puedes elegir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Todas las teclas de un vistazo</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>&amp;Copiar un informe</translation>
    </message>
    <message>
        <source>Versions and the connection&apos;s state, for somebody who helps</source>
        <translation>Versiones y estado de la conexión, para alguien que te ayude</translation>
    </message>
    <message>
        <source>&amp;About Gig Flow</source>
        <translation>Acerca &amp;de Gig Flow</translation>
    </message>
    <message>
        <source>Versions and the licence</source>
        <translation>Versiones y licencia</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>Switch to another account, add or remove one</source>
        <translation>Cambiar a otra cuenta, añadir o quitar una</translation>
    </message>
    <message>
        <source>G&amp;ig</source>
        <comment>menu: actions on gigs</comment>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Sin acciones aquí</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Show that account; this one stays signed in</source>
        <translation>Mostrar esa cuenta; esta sigue con la sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last, while that is offered</source>
        <translation>Revertir lo último que se hizo, mientras se ofrezca</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>a saved search&apos;s name</comment>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Show what a search that you keep finds</source>
        <translation>Mostrar lo que encuentra una búsqueda que conservas</translation>
    </message>
</context>
<context>
    <name>gigflow::MonthBars</name>
    <message>
        <source>%1: %2</source>
        <comment>month, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing in these months</source>
        <translation>nada en estos meses</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidCard</name>
    <message>
        <source>Change bid</source>
        <translation>Cambiar oferta</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>Tu oferta</translation>
    </message>
    <message>
        <source>You have been hired for this gig.</source>
        <translation>Te han contratado para este trabajo.</translation>
    </message>
    <message>
        <source>The owner chose another bid.</source>
        <translation>Quien publicó el trabajo eligió otra oferta.</translation>
    </message>
    <message>
        <source>Ask another price, or write other words</source>
        <translation>Pedir otro precio o escribir otro texto</translation>
    </message>
    <message>
        <source>Take your bid back</source>
        <translation>Retirar tu oferta</translation>
    </message>
</context>
<context>
    <name>gigflow::MyBidsPage</name>
    <message>
        <source>Status of my bids</source>
        <translation>Estado de mis ofertas</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Mis ofertas</translation>
    </message>
    <message>
        <source>This gig is gone</source>
        <translation>Este trabajo ya no existe</translation>
    </message>
    <message>
        <source>Its owner deleted it, and your bid with it.</source>
        <translation>Quien lo publicó lo eliminó, y tu oferta con él.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Contratadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>No hay ninguna</translation>
    </message>
    <message>
        <source>No bid of yours is in this state.</source>
        <translation>Ninguna oferta tuya está en este estado.</translation>
    </message>
    <message>
        <source>You have made no bids</source>
        <translation>No has hecho ninguna oferta</translation>
    </message>
    <message>
        <source>Find a gig in Browse that suits you, and make an offer.</source>
        <translation>Busca en Explorar un trabajo que te convenga y haz una oferta.</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>Write the bids of this list to a CSV or JSON file</source>
        <translation>Escribir las ofertas de esta lista en un archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Your bids appear here once the server can be reached.</source>
        <translation>Tus ofertas aparecerán aquí en cuanto se pueda conectar con el servidor.</translation>
    </message>
    <message>
        <source>Your bids could not be fetched</source>
        <translation>No se pudieron obtener tus ofertas</translation>
    </message>
    <message>
        <source>Fetching your bids…</source>
        <translation>Obteniendo tus ofertas…</translation>
    </message>
</context>
<context>
    <name>gigflow::MyGigsPage</name>
    <message>
        <source>Status of my gigs</source>
        <translation>Estado de mis trabajos</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>Mis trabajos</translation>
    </message>
    <message>
        <source>You have posted no gigs</source>
        <translation>No has publicado ningún trabajo</translation>
    </message>
    <message>
        <source>Describe some work and let freelancers bid on it.</source>
        <translation>Describe un trabajo y deja que los freelances hagan ofertas.</translation>
    </message>
    <message>
        <source>Post your first gig</source>
        <translation>Publicar tu primer trabajo</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>No gig of yours is in this state.</source>
        <translation>Ningún trabajo tuyo está en este estado.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>Write the gigs of this list to a CSV or JSON file</source>
        <translation>Escribir los trabajos de esta lista en un archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>gigflow::NavBar</name>
    <message>
        <source>New gig</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>My gigs</source>
        <translation>Mis trabajos</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Mis ofertas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Post a new gig</source>
        <translation>Publicar un trabajo nuevo</translation>
    </message>
</context>
<context>
    <name>gigflow::NavButton</name>
    <message>
        <source>%1 unread</source>
        <translation>%1 sin leer</translation>
    </message>
</context>
<context>
    <name>gigflow::NetworkSection</name>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>En ese archivo no hay ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>That is a server&apos;s certificate, not an authority&apos;s.</source>
        <translation>Es el certificado de un servidor, no el de una autoridad.</translation>
    </message>
    <message>
        <source>That authority&apos;s time is over.</source>
        <translation>El certificado de esa autoridad ya caducó.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardada en el llavero</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Where the proxy asks for one</source>
        <translation>Si el proxy lo pide</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without it.</source>
        <translation>A los servidores de este equipo se llega siempre sin él.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>Indica el host del proxy.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>De 1 a 65535</translation>
    </message>
    <message>
        <source>New connections take this way.</source>
        <translation>Las conexiones nuevas pasarán por aquí.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: it is used until the program ends.</source>
        <translation>El llavero no aceptó la contraseña: se usará hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>That could not be written.</source>
        <translation>No se pudo escribir.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted from now on.</source>
        <translation>A partir de ahora solo se confía en las autoridades del sistema.</translation>
    </message>
    <message>
        <source>%1 is trusted, until %2.</source>
        <comment>name, date</comment>
        <translation>Se confía en %1, hasta el %2.</translation>
    </message>
    <message>
        <source>None. A server whose certificate comes from an authority of your own organisation needs that authority&apos;s file here.</source>
        <translation>Ninguna. Si el certificado de un servidor procede de una autoridad de tu propia organización, hace falta aquí el archivo de esa autoridad.</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Elegir una autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificados (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New connections trust it.</source>
        <translation>Las conexiones nuevas confiarán en ella.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password. It is not used, but it is still there.</source>
        <translation>El llavero no eliminó la contraseña. No se usa, pero sigue ahí.</translation>
    </message>
</context>
<context>
    <name>gigflow::NoticeListModel</name>
    <message>
        <source>not read yet</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You have been hired for “%1”</source>
        <translation>Te han contratado para «%1»</translation>
    </message>
    <message>
        <source>You have been hired</source>
        <translation>Te han contratado</translation>
    </message>
    <message>
        <source>New bid on “%1”</source>
        <translation>Nueva oferta por «%1»</translation>
    </message>
    <message>
        <source>New bid</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Your bid on “%1” was not chosen</source>
        <translation>Tu oferta por «%1» no fue elegida</translation>
    </message>
    <message>
        <source>Your bid was not chosen</source>
        <translation>Tu oferta no fue elegida</translation>
    </message>
    <message>
        <source>%1 hired you for %2.</source>
        <comment>person, amount</comment>
        <translation>%1 te ha contratado por %2.</translation>
    </message>
    <message>
        <source>%1 hired you.</source>
        <translation>%1 te ha contratado.</translation>
    </message>
    <message>
        <source>Agreed price: %1</source>
        <translation>Precio acordado: %1</translation>
    </message>
    <message>
        <source>%1 bids %2.</source>
        <comment>person, amount</comment>
        <translation>%1 ofrece hacerlo por %2.</translation>
    </message>
    <message>
        <source>%1 has placed a bid.</source>
        <translation>%1 ha enviado una oferta.</translation>
    </message>
    <message>
        <source>%1 has decided for somebody else.</source>
        <translation>%1 se ha decidido por otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new gig(s) for “%1”</source>
        <comment>a saved search&apos;s name</comment>
        <translation>
            <numerusform>%Ln trabajo nuevo para «%1»</numerusform>
            <numerusform>%Ln trabajos nuevos para «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>New gig: %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>Nuevo trabajo: %1</translation>
    </message>
    <message>
        <source>They suit a search that you saved.</source>
        <translation>Encajan con una búsqueda que guardaste.</translation>
    </message>
    <message>
        <source>It suits your search “%1”.</source>
        <translation>Encaja con tu búsqueda «%1».</translation>
    </message>
    <message>
        <source>Budget %1. It suits your search “%2”.</source>
        <translation>Presupuesto: %1. Encaja con tu búsqueda «%2».</translation>
    </message>
</context>
<context>
    <name>gigflow::NotificationsPage</name>
    <message>
        <source>Which notifications</source>
        <translation>Qué notificaciones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Pausar los avisos</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>Elegir avisos…</translation>
    </message>
    <message>
        <source>Choose which of these are told on the desktop</source>
        <translation>Elegir de cuáles se avisa en el escritorio</translation>
    </message>
    <message>
        <source>Keep alerts off the desktop for a while</source>
        <translation>No mostrar avisos en el escritorio durante un tiempo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Contrataciones</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Todo en calma</translation>
    </message>
    <message>
        <source>When somebody bids on your gig, or hires you, it is told here.</source>
        <translation>Cuando alguien haga una oferta por tu trabajo o te contrate, lo verás aquí.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>You have seen everything.</source>
        <translation>Ya lo has visto todo.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguna de este tipo</translation>
    </message>
    <message>
        <source>Other notifications are under All.</source>
        <translation>Las demás notificaciones están en Todas.</translation>
    </message>
    <message>
        <source>Mark every notification as read</source>
        <translation>Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
        <source>Mark the chosen notification as read</source>
        <translation>Marcar como leída la notificación elegida</translation>
    </message>
    <message>
        <source>All notifications are marked as read.</source>
        <translation>Todas las notificaciones están marcadas como leídas.</translation>
    </message>
    <message>
        <source>What happened appears here once the server can be reached.</source>
        <translation>Lo que ha ocurrido aparecerá aquí en cuanto se pueda conectar con el servidor.</translation>
    </message>
    <message>
        <source>What happened could not be fetched</source>
        <translation>No se pudo obtener lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Asking what happened…</source>
        <translation>Consultando lo que ha ocurrido…</translation>
    </message>
</context>
<context>
    <name>gigflow::Outbox</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s) fit here.</source>
        <translation>
            <numerusform>Aquí cabe como máximo %Ln carácter.</numerusform>
            <numerusform>Aquí caben como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Escribe un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Enter an amount with at most two decimals.</source>
        <translation>Escribe un importe con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>This gig is no longer there.</source>
        <translation>Este trabajo ya no existe.</translation>
    </message>
    <message>
        <source>One cannot bid on one’s own gig.</source>
        <translation>No se puede hacer una oferta por un trabajo propio.</translation>
    </message>
    <message>
        <source>This gig is no longer open.</source>
        <translation>Este trabajo ya no está abierto.</translation>
    </message>
    <message>
        <source>You have already bid on this gig.</source>
        <translation>Ya has hecho una oferta por este trabajo.</translation>
    </message>
    <message>
        <source>This bid is no longer there.</source>
        <translation>Esta oferta ya no existe.</translation>
    </message>
    <message>
        <source>This bid has been decided.</source>
        <translation>Esta oferta ya está resuelta.</translation>
    </message>
    <message>
        <source>Somebody else is being hired for this gig.</source>
        <translation>Se está contratando a otra persona para este trabajo.</translation>
    </message>
    <message>
        <source>Only its owner can change a gig.</source>
        <translation>Solo quien publica un trabajo puede cambiarlo.</translation>
    </message>
    <message>
        <source>This is somebody else’s bid.</source>
        <translation>Esta oferta es de otra persona.</translation>
    </message>
    <message>
        <source>This gig is being deleted.</source>
        <translation>Este trabajo se está eliminando.</translation>
    </message>
    <message>
        <source>Only the owner of a gig has a shortlist.</source>
        <translation>Solo quien publica un trabajo puede preseleccionar ofertas.</translation>
    </message>
    <message>
        <source>Only its owner can complete a gig.</source>
        <translation>Solo quien publica un trabajo puede completarlo.</translation>
    </message>
    <message>
        <source>This gig is completed.</source>
        <translation>Este trabajo está completado.</translation>
    </message>
    <message>
        <source>Nobody has been hired for this gig yet.</source>
        <translation>Aún no se ha contratado a nadie para este trabajo.</translation>
    </message>
</context>
<context>
    <name>gigflow::OutboxDialog</name>
    <message>
        <source>a gig</source>
        <translation>un trabajo</translation>
    </message>
    <message>
        <source>a freelancer</source>
        <translation>un freelance</translation>
    </message>
    <message>
        <source>Post “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Bid %1 on “%2”</source>
        <translation>Ofertar %1 por «%2»</translation>
    </message>
    <message>
        <source>Change the bid on “%1”</source>
        <translation>Cambiar la oferta por «%1»</translation>
    </message>
    <message>
        <source>Withdraw the bid on “%1”</source>
        <translation>Retirar la oferta por «%1»</translation>
    </message>
    <message>
        <source>Hire %1 for %2</source>
        <translation>Contratar a %1 por %2</translation>
    </message>
    <message>
        <source>Hire for “%1”</source>
        <translation>Contratar para «%1»</translation>
    </message>
    <message>
        <source>Decline the bid of %1</source>
        <translation>Rechazar la oferta de %1</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Cambiar tu perfil</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Everything you did has reached the server.</source>
        <translation>Todo lo que has hecho ha llegado al servidor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>Enviar de nuevo: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Descartar: %1</translation>
    </message>
    <message>
        <source>Shortlist the bid of %1</source>
        <translation>Preseleccionar la oferta de %1</translation>
    </message>
    <message>
        <source>Take the bid of %1 off the shortlist</source>
        <translation>Quitar de la preselección la oferta de %1</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>Completar «%1»</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparar: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Ir a un sitio o hacer algo</translation>
    </message>
    <message>
        <source>Go to a page or a gig, or do something</source>
        <translation>Ve a una página o a un trabajo, o haz algo</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is listed, and its shortcut or its budget, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>what is chosen, its place, and how many there are</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se encontró nada para «%1»</translation>
    </message>
</context>
<context>
    <name>gigflow::PasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Al menos 8 caracteres</translation>
    </message>
    <message>
        <source>Enter the password you have now.</source>
        <translation>Escribe la contraseña que tienes ahora.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Usa al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>That is the password you have now.</source>
        <translation>Esa es la contraseña que ya tienes.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Se cambió tu contraseña.</translation>
    </message>
    <message>
        <source>That is not the password you have now.</source>
        <translation>Esa no es la contraseña que tienes ahora.</translation>
    </message>
</context>
<context>
    <name>gigflow::PauseMenu</name>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Reanudar los avisos</translation>
    </message>
    <message>
        <source>Alerts are paused until %1.</source>
        <translation>Los avisos están en pausa hasta las %1.</translation>
    </message>
    <message>
        <source>Alerts are paused until tomorrow, %1.</source>
        <translation>Los avisos están en pausa hasta mañana a las %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::PersonPage</name>
    <message>
        <source>Open gigs of this person</source>
        <translation>Trabajos abiertos de esta persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open gigs</source>
        <translation>Trabajos abiertos</translation>
    </message>
    <message>
        <source>No open gigs</source>
        <translation>Ningún trabajo abierto</translation>
    </message>
    <message>
        <source>This person has nothing on offer just now.</source>
        <translation>Esta persona no ofrece nada en este momento.</translation>
    </message>
    <message>
        <source>Return to the page you came from</source>
        <translation>Volver a la página de la que venías</translation>
    </message>
</context>
<context>
    <name>gigflow::PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>Tu portada</translation>
    </message>
    <message>
        <source>Drop a picture here, or</source>
        <translation>Suelta una imagen aquí, o</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Take the picture from the clipboard (%1)</source>
        <translation>Tomar la imagen del portapapeles (%1)</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give the address of one that is on the web, or name a Cloudinary account in Settings.</source>
        <translation>Este servidor no guarda imágenes. Da la dirección de una que esté en la web, o indica una cuenta de Cloudinary en Ajustes.</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Dirección de una imagen</translation>
    </message>
    <message>
        <source>Or the address of one on the web</source>
        <translation>O la dirección de una en la web</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation>Enviando la imagen</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta imagen</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>There is no picture in that.</source>
        <translation>Ahí no hay ninguna imagen.</translation>
    </message>
    <message>
        <source>That is not a picture that can be used. PNG, JPEG, WebP and GIF can.</source>
        <translation>Esa imagen no se puede usar. Sirven PNG, JPEG, WebP y GIF.</translation>
    </message>
    <message>
        <source>This server keeps no pictures itself. Give an address instead.</source>
        <translation>Este servidor no guarda imágenes. Da una dirección en su lugar.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>La dirección de una imagen empieza por https://.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfileHead</name>
    <message>
        <source>Change picture</source>
        <translation>Cambiar imagen</translation>
    </message>
    <message>
        <source>Choose the picture that others see of you</source>
        <translation>Elegir la imagen tuya que ven los demás</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>Cambiar portada</translation>
    </message>
    <message>
        <source>Choose the wide picture above your name</source>
        <translation>Elegir la imagen ancha que está sobre tu nombre</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>miembro desde %1</translation>
    </message>
</context>
<context>
    <name>gigflow::ProfilePage</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes sesiones abiertas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Solo tú lo ves.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>People need a name to call you by.</source>
        <translation>Hace falta un nombre con el que llamarte.</translation>
    </message>
    <message>
        <source>A username is needed for signing in.</source>
        <translation>Hace falta un nombre de usuario para iniciar sesión.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Se guardó tu perfil.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>Se cambió tu imagen.</translation>
    </message>
    <message>
        <source>Your cover is changed.</source>
        <translation>Se cambió tu portada.</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>Cerrar la sesión en este equipo</translation>
    </message>
    <message>
        <source>Let others see the new name and username</source>
        <translation>Mostrar a los demás el nuevo nombre y el nuevo nombre de usuario</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Go back to the name and username that others see</source>
        <translation>Volver al nombre y al nombre de usuario que ven los demás</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept here as a draft.</source>
        <translation>Aún sin guardar. Lo que has escrito se conserva aquí como borrador.</translation>
    </message>
    <message>
        <source>Your numbers appear here once the server can be reached.</source>
        <translation>Tus cifras aparecerán aquí en cuanto se pueda conectar con el servidor.</translation>
    </message>
    <message>
        <source>Your profile could not be fetched</source>
        <translation>No se pudo obtener tu perfil</translation>
    </message>
    <message>
        <source>Fetching your profile…</source>
        <translation>Obteniendo tu perfil…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Tus cambios se han descartado.</translation>
    </message>
</context>
<context>
    <name>gigflow::Reconciler</name>
    <message>
        <source>The connection closed before the server answered, and the server does not have it.</source>
        <translation>La conexión se cerró antes de que el servidor respondiera, y el servidor no lo tiene.</translation>
    </message>
</context>
<context>
    <name>gigflow::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Al menos 8 caracteres</translation>
    </message>
    <message>
        <source>Creating account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
</context>
<context>
    <name>gigflow::SavedSearches</name>
    <message>
        <source>%1  (%2 new)</source>
        <extracomment>a saved search and how many gigs in it were not seen yet</extracomment>
        <translation>%1  (nuevos: %2)</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Aún no hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Tell me of new gigs in it</source>
        <translation>&amp;Avisarme de sus trabajos nuevos</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Cambiar el nombre de «%1»…</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Tell me of new gigs in it</source>
        <translation>Avisarme de sus trabajos nuevos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>“%1” is saved. You are told of new gigs in it.</source>
        <translation>Se guardó «%1». Recibirás avisos de sus trabajos nuevos.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>The search “%1” is deleted.</source>
        <translation>Se eliminó la búsqueda «%1».</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerAddress</name>
    <message>
        <source>Enter the address of a server, for example gigs.example.org.</source>
        <translation>Escribe la dirección de un servidor, por ejemplo gigs.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>No incluyas el nombre ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>A server address begins with https://.</source>
        <translation>La dirección de un servidor empieza por https://.</translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer can be used. Try https.</source>
        <translation>Sin cifrado (http) solo se puede usar un servidor de este equipo. Prueba con https.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerProcess</name>
    <message>
        <source>It did not become ready in time.</source>
        <translation>No estuvo listo a tiempo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Se cerró por un fallo.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Terminó con el código %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::ServerSection</name>
    <message>
        <source>Server and account</source>
        <translation>Servidor y cuenta</translation>
    </message>
    <message>
        <source>Where your pictures go</source>
        <translation>Adónde van tus imágenes</translation>
    </message>
    <message>
        <source>Not signed in just now; what was seen before is shown.</source>
        <translation>Ahora no hay una sesión iniciada; se muestra lo que ya se había visto.</translation>
    </message>
    <message>
        <source>The original backend: bids cannot be changed or withdrawn there, and it keeps no notifications.</source>
        <translation>El backend original: en él no se pueden cambiar ni retirar ofertas, y no guarda notificaciones.</translation>
    </message>
    <message>
        <source>Gig Flow server</source>
        <translation>Servidor de Gig Flow</translation>
    </message>
    <message>
        <source>Cloudinary cloud name</source>
        <translation>Cloud name de Cloudinary</translation>
    </message>
    <message>
        <source>Unsigned upload preset</source>
        <translation>Upload preset sin firma</translation>
    </message>
    <message>
        <source>Use this for pictures</source>
        <translation>Usar esto para las imágenes</translation>
    </message>
    <message>
        <source>Left empty, they go to the server where it keeps pictures. A Cloudinary account of your own takes them where it does not.</source>
        <translation>Si lo dejas vacío, van al servidor, siempre que este guarde imágenes. Si no las guarda, puede recibirlas una cuenta tuya de Cloudinary.</translation>
    </message>
    <message>
        <source>Your next picture goes to Cloudinary.</source>
        <translation>Tu próxima imagen irá a Cloudinary.</translation>
    </message>
    <message>
        <source>Your next picture goes to the server.</source>
        <translation>Tu próxima imagen irá al servidor.</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Sign in as somebody else too; this account stays signed in</source>
        <translation>Iniciar sesión también como otra persona; esta cuenta sigue con la sesión iniciada</translation>
    </message>
    <message>
        <source>%1, with everything this program can do.</source>
        <comment>server</comment>
        <translation>%1, con todo lo que este programa sabe hacer.</translation>
    </message>
</context>
<context>
    <name>gigflow::SessionBanner</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in for this session</source>
        <translation>Iniciar sesión solo esta vez</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Answer the system&apos;s question to unlock your keyring.</source>
        <translation>Responde a la pregunta del sistema para desbloquear tu llavero.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the system&apos;s keyring, and the keyring is locked. Until then you see what was here last time.</source>
        <translation>Tus datos de acceso se guardan en el llavero del sistema, y el llavero está bloqueado. Hasta entonces verás lo que había aquí la última vez.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out your sign-in.</source>
        <translation>El llavero del sistema no entregó tus datos de acceso.</translation>
    </message>
    <message>
        <source>No keyring is running on this system, so your sign-in could not be read.</source>
        <translation>No hay ningún llavero en ejecución en este sistema, así que no se pudieron leer tus datos de acceso.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing that waits to be sent is lost.</source>
        <translation>Tu sesión ha terminado. Inicia sesión de nuevo; no se pierde nada de lo pendiente de envío.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>gigflow::SettingsPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is, without any shade between.</source>
        <translation>El alto contraste es claro u oscuro como el sistema, sin tonos intermedios.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Changes at once, numbers and dates included.</source>
        <translation>Cambia al instante, también los números y las fechas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Abrir lo elegido en una lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The next and the previous part of the window</source>
        <translation>La parte siguiente y la anterior de la ventana</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
    <message>
        <source>Gig Flow %1</source>
        <translation>Gig Flow %1</translation>
    </message>
    <message>
        <source>Qt %1. Search: %2. Free software under the MIT licence.</source>
        <translation>Qt %1. Búsqueda: %2. Software libre con la licencia MIT.</translation>
    </message>
    <message>
        <source>full-text (SQLite FTS5)</source>
        <translation>de texto completo (SQLite FTS5)</translation>
    </message>
    <message>
        <source>simple (this SQLite has no FTS5)</source>
        <translation>simple (este SQLite no tiene FTS5)</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>Versions and how the connection stands, to show to somebody who helps. No name and no secret is in it.</source>
        <translation>Las versiones y el estado de la conexión, para mostrárselos a alguien que te ayude. No contiene ningún nombre ni secreto.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Open one of the saved searches</source>
        <translation>Abrir una de las búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>gigflow::ShareBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count, of what: 3 hired</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Shell</name>
    <message>
        <source>That gig is not there any more.</source>
        <translation>Ese trabajo ya no existe.</translation>
    </message>
    <message>
        <source>Fetching the gig…</source>
        <translation>Obteniendo el trabajo…</translation>
    </message>
    <message>
        <source>Your gig is posted.</source>
        <translation>Se publicó tu trabajo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign out with unsent work?</source>
        <translation>¿Cerrar sesión con cambios sin enviar?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server. What is unsent stays on this computer and is sent when you sign in again.</source>
        <translation>
            <numerusform>%Ln cambio no ha llegado al servidor. Lo que falta por enviar se queda en este equipo y se envía cuando vuelvas a iniciar sesión.</numerusform>
            <numerusform>%Ln cambios no han llegado al servidor. Lo que falta por enviar se queda en este equipo y se envía cuando vuelvas a iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Cerrar sesión igualmente</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>Esa es otra cuenta. Añádela en Ajustes, Cuentas.</translation>
    </message>
    <message>
        <source>Your gig is kept on this computer, and posted as soon as the server can be reached.</source>
        <translation>Tu trabajo queda guardado en este equipo y se publicará en cuanto se pueda conectar con el servidor.</translation>
    </message>
    <message>
        <source>Your changes are put aside.</source>
        <translation>Tus cambios quedan guardados aparte.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>That search is not there any more.</source>
        <translation>Esa búsqueda ya no existe.</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInForm</name>
    <message>
        <source>E-mail or username</source>
        <translation>Correo o nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter your e-mail or username.</source>
        <translation>Escribe tu correo o tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>gigflow::SignInPanel</name>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>That is another account. Add it under Settings, Accounts.</source>
        <translation>Esa es otra cuenta. Añádela en Ajustes, Cuentas.</translation>
    </message>
</context>
<context>
    <name>gigflow::StatisticsCard</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>As a freelancer</source>
        <translation>Como freelance</translation>
    </message>
    <message>
        <source>As an owner</source>
        <translation>Como propietario/a</translation>
    </message>
    <message>
        <source>bids placed</source>
        <translation>ofertas enviadas</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>tasa de éxito</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>What became of your bids</source>
        <translation>Qué fue de tus ofertas</translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation>Ganado por mes</translation>
    </message>
    <message>
        <source>gigs posted</source>
        <translation>trabajos publicados</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>from posting to hiring</source>
        <translation>de publicar a contratar</translation>
    </message>
    <message>
        <source>How your gigs stand</source>
        <translation>Cómo van tus trabajos</translation>
    </message>
    <message>
        <source>Gigs posted by month</source>
        <translation>Trabajos publicados por mes</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decided bid(s)</source>
        <translation>
            <numerusform>de %Ln oferta resuelta</numerusform>
            <numerusform>de %Ln ofertas resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>none is decided yet</source>
        <translation>aún no hay ninguna resuelta</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hire(s)</source>
        <translation>
            <numerusform>en %Ln contratación</numerusform>
            <numerusform>en %Ln contrataciones</numerusform>
        </translation>
    </message>
    <message>
        <source>hired</source>
        <translation>contratadas</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) received</source>
        <translation>
            <numerusform>%Ln oferta recibida</numerusform>
            <numerusform>%Ln ofertas recibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hires known here</source>
        <comment>how many hires&apos; prices this computer knows</comment>
        <translation>aquí se conocen %1 de %2 contrataciones</translation>
    </message>
    <message>
        <source>nobody is hired yet</source>
        <translation>aún no has contratado a nadie</translation>
    </message>
    <message>
        <source>half were quicker</source>
        <translation>la mitad fueron más rápidas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignados</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completados</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
</context>
<context>
    <name>gigflow::StatusLine</name>
    <message>
        <source>Signed in for this session only</source>
        <translation>Sesión iniciada solo por esta vez</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the sign-in, so it ends with the program.</source>
        <translation>El llavero del sistema no aceptó los datos de acceso, así que la sesión termina con el programa.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio pendiente</numerusform>
            <numerusform>%Ln cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has not reached the server yet</source>
        <translation>Mostrar lo que aún no ha llegado al servidor</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln gig(s) so far…</source>
        <translation>
            <numerusform>Sincronizando: %Ln trabajo hasta ahora…</numerusform>
            <numerusform>Sincronizando: %Ln trabajos hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>Online, asks every minute</source>
        <translation>En línea, pregunta cada minuto</translation>
    </message>
    <message>
        <source>online, asks every minute</source>
        <translation>en línea, pregunta cada minuto</translation>
    </message>
    <message>
        <source>The server answers, but news does not come by itself: the connection for it fails. What is new is asked for once a minute.</source>
        <translation>El servidor responde, pero las novedades no llegan solas: la conexión para ellas falla. Se pregunta una vez por minuto.</translation>
    </message>
</context>
<context>
    <name>gigflow::StorageSection</name>
    <message>
        <source>Clear pictures</source>
        <translation>Borrar imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>They are fetched again when they show</source>
        <translation>Se vuelven a obtener cuando hay que mostrarlas</translation>
    </message>
    <message>
        <source>Gigs, bids and what waits to be sent are kept in</source>
        <translation>Los trabajos, las ofertas y lo pendiente de envío se guardan en</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Show where all of it is kept</source>
        <translation>Mostrar dónde se guarda todo</translation>
    </message>
</context>
<context>
    <name>gigflow::StoreBanner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used, so nothing is shown and nothing can be saved. %1</source>
        <translation>Los datos de este equipo no se pueden usar, así que no se muestra nada ni se puede guardar nada. %1</translation>
    </message>
    <message>
        <source>The data on this computer was damaged, or written by a newer version, and is being fetched anew. What was not sent, and drafts, were kept as far as they could be read. The old file is %1.</source>
        <translation>Los datos de este equipo estaban dañados o los escribió una versión más reciente, y se están obteniendo de nuevo. Lo no enviado y los borradores se conservaron en la medida en que se pudieron leer. El archivo anterior es %1.</translation>
    </message>
</context>
<context>
    <name>gigflow::SyncNote</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent as soon as the server can be reached.</source>
        <translation>Guardado en este equipo. Se enviará en cuanto se pueda conectar con el servidor.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>El servidor no lo aceptó.</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>El servidor no lo aceptó: %1</translation>
    </message>
    <message>
        <source>The connection closed before the answer came, so it is not certain that this was done.</source>
        <translation>La conexión se cerró antes de que llegara la respuesta, así que no es seguro que esto se hiciera.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>This was changed on the server meanwhile. Nothing has been overwritten; compare the two and decide.</source>
        <translation>Esto cambió en el servidor entretanto. No se ha sobrescrito nada; compara las dos versiones y decide.</translation>
    </message>
</context>
<context>
    <name>gigflow::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>on a button: takes back what was just done</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>gigflow::Tray</name>
    <message>
        <source>Open Gig Flow</source>
        <translation>Abrir Gig Flow</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Pausar los avisos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Gig Flow: %Ln unread notification(s)</source>
        <translation>
            <numerusform>Gig Flow: %Ln notificación sin leer</numerusform>
            <numerusform>Gig Flow: %Ln notificaciones sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Gig Flow</source>
        <translation>Gig Flow</translation>
    </message>
</context>
<context>
    <name>gigflow::WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es tu primera vez?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Join the marketplace</source>
        <translation>Únete al mercado</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>¿Ya tienes cuenta?</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>gigflow::Words</name>
    <message>
        <source>, </source>
        <extracomment>Between two facts about one gig or bid, as a screen reader says them.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a gig&apos;s status</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>a gig&apos;s status</comment>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a gig&apos;s status</comment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a bid&apos;s status</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Hired</source>
        <comment>a bid&apos;s status</comment>
        <translation>Contratada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a bid&apos;s status</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a bid&apos;s status</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s)</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto: %1</translation>
    </message>
    <message>
        <source>your gig</source>
        <translation>tu trabajo</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the gig&apos;s owner</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>you have bid</source>
        <translation>has hecho una oferta</translation>
    </message>
    <message>
        <source>posted %1</source>
        <comment>3 hours ago</comment>
        <translation>publicado %1</translation>
    </message>
    <message>
        <source>bid on %1</source>
        <comment>a gig&apos;s title</comment>
        <translation>oferta por %1</translation>
    </message>
    <message>
        <source>your bid</source>
        <translation>tu oferta</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the bid&apos;s freelancer</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>precio: %1</translation>
    </message>
    <message>
        <source>the gig was deleted</source>
        <translation>el trabajo se eliminó</translation>
    </message>
    <message>
        <source>placed %1</source>
        <comment>3 hours ago</comment>
        <translation>enviada %1</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and start Gig Flow again.</source>
        <translation>Otro programa tiene abierto el archivo. Ciérralo y vuelve a iniciar Gig Flow.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Check its permissions.</source>
        <translation>No se puede escribir en el archivo o en su carpeta. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>No se pudo leer o escribir en el disco.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check the folder and its permissions.</source>
        <translation>No se pudo abrir el archivo. Comprueba la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>No se pudo guardar en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) to decide on</source>
        <translation>
            <numerusform>%Ln oferta por decidir</numerusform>
            <numerusform>%Ln ofertas por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmarked</source>
        <comment>a gig</comment>
        <translation>en favoritos</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <comment>a gig</comment>
        <translation>sin ver</translation>
    </message>
    <message>
        <source>shortlisted</source>
        <comment>a bid</comment>
        <translation>preseleccionada</translation>
    </message>
    <message>
        <source>gig by %1</source>
        <translation>trabajo de %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gig Flow is already running on %1, but it does not answer.
</source>
        <translation>Gig Flow ya está en ejecución en %1, pero no responde.
</translation>
    </message>
</context>
</TS>
