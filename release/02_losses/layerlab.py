"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(0!E`wIa(&3}M&L_h$4|NsC0|NsC0|NsAB(0*0WWcocF&BZC+YoqV8#do(4J#Yt+?qSx;YWuKstI2ITXedk8f=G00
O+mM$-F8JAZ$>1ivnAf{_BB8%?Af(w0KM}2!SsbH*l3igA!(%nY-K_&>wOE@P!&}n>o1>svDWY}bCUV=!u#!uQqcPiw;sLDU0FM~
NDQL*1MfPgdzXRrzRj=z;r1FnkA1xluYK;hZ-5_9dT<PGAa{3rzWdk<rZgKj(cC@nudlb)z4yNP^X!Tn-r8qw2U*SYwq{!NV%CyJ
GR3eBj^;Y1lI%EFTf3=T3UsZQw%T_o+ij{gp7?xrHp?&o0HD3Ly6QLHwp>@MJ$My4-Q4b7-mASW=XeKM;nR5K-S=<@yN@qyta^7C
Zr0Z0x((O|c3L)DGpaR0?N@Dablqg#+o@u8j8nBczO$>@KH0)=bGsNOwvNuj>4dt<sLaw*_5+&-Ten-Ma186K2Pg+!+FwEF;<nzl
QMx9$=BdlJU>X9qOm5uzcLpLoU^Z_1=R>JB$^jrH^{p%6xf0&4SG(Su9!}@E+@EiK_GJnx`)+~PXwqz*>vk=tqq}<Ra7?uO-4A<}
5=GXj*qd2S+edV`Il7Z~U0;1G@1drI0RVs?5ulif<PnLfqdifOX)rWRq{*g$(;z_zB*YP<3ZLl7G}=kxnx3AD01r_08fXEC7)T^U
(34XNdPWe@phu|FMj|lOG!IdTG62v3grrDKOd!xqQ%@2xQTmTji8OedRP{F186KgKz%>BD5=050On?GtO*CjmA*qv1F(;-;nwp=J
RAfI>O+!p1)I<;yAej+_PgB&JM5p?uG@q)Q$wt)jhp1#U{ZXNy&>JBav-~JP6O|vv!XT}ns(=CixPT&m<~#_3fE_ja@t&S#5^H<j
y(Ge8@LvE#2U5Oti}?@Z=GBfEDWlf{6x+xB|GvW38@2*_h-Ou$Sftq~|83v#KihBp;6fXx^{t905fgGC1py@VnA<n42Q>sN>db@K
em@~5+u{Gy@{(j=WVTZ9+-+_6`AvNA-+}M5ueNb*g=pLxN(qDh<ZePGMX!X(5=3<-|HXqC8_NcvkJbDnm3lNq%VJbOk4`@)ylYD1
FZa}Q=iB{`I&|?7@AM%5W|C3bA+^u;hz!Q>`ec`?1O6{hY`^r=;vaZWh$KKn;RZVN$0#1ZKW-X-mQ8gE4;4!`5D&q}kG7{M`7LQM
(crc;K{5##)PDczL0TGn|M=ChqOtyEu`E@6<$-C(>gypdsYwY3>+!(*2y9e9?W4%oOLTk60COK?l0rc?RIjqC#G*~y*TM$vl!>4R
{$%6R;$iWF;i`nGKuQFluHcUW{yqMU;9%U8{8UifdW!izig@uu$P`di6Y7`d;C^PE%NTCr{z}rxp~R9Df`4ClZfIktS>PbF(sbv@
ughK3)7`$i29XsVxlD0fVljYpU_zPvB8dy2$9JPTMy5!9TPv3YT|$wru=`D*Vm0RhxxoaD(ncD~C1Ir12O^kECdxpb@eQNP^@ojj
*fjiNv{cvvCS;G8j|LdjNIJs+)ZB$VvtPK5ha#~ET3#cKNC={2j{rI>r2`SWdi=yGDZp}e5=w3Zn{EaKcP>rx|0ZgP1qj|AY@M8X
iSJzIgTfzZ|56)hdh%F)Z{E@$L5@nKSitDzVdA{7`Y4B;V(R&R{L3izBtankyFW>NkY|vD+x(+mA5SiPPM)gU==Bqa=9prQM3E$r
GOoOI!jI}LP1M`zx2>3InFnOB)uSzrf^)IWhFOLbD6LGT-hBU__rC7_?Y%hUE*xI@4Ea&Mk6uyVomS*?Hp5|-AM?R#<0fnhjTRZK
I4Igq(?ty@;(yO;_+fmOTXe{1LhK&cLm1ysBpGft;xvXG4+j}4&#u-1!yuS&93gxUtB60#tT~JX;3MW4HzPEn;z&Qj6VB5+q2bzc
2O@NS$@G<C7${+BLu=KcjF^p56lE&ugELsbya7D=Tc-a6?Vt4Vuz24ixo=Mua7Rbe#J`zp-A~m3ti#Ph5F{6pLMg~DRA7k@TU9M%
fpQ~u?a;|X=a9oE32LoK6Okj=^^84?l7h1-B*<$p9;+^TsDprM9xv+QK$p$Si3PNge=nQ_r3|VvMTkt)W8rU!O=;gQVFWUZlx4rd
f7moH>-&f8(*x;@6x@Bkj}gLR<3N9<{@&gtfWXN7D-v0`H+rKIC@{ksQ=(nsa=$4Wq4VucK57X0%I`PhyaQ*uM)MIkFwEa$PTVz<
RYAA*%L^im%~)}>LcHOfy*~+OFj$mUtY#TAE~><BwDBg}N{NtYk?LJ*56kY?x=wcll!u%C8@fWn4x?%AA1e$9E{Li|D2NqM9hW9=
c3j6i`PFBi<E9_4x!&>GlV`*3RhSq-yoT`{BUuF<+ZPAwe=Rg_8~Afifyur6$VrvzKwxq4SI1%dc9tz0Hn|4hD69&$)3N6D?fD|*
c=ZR#NRg0_Lu(Hw7|a`~R|{cKwg{?*IQxyIBQ_m|*CZM>k=Y1H^(E=5_RNr)8ZyjC;C#b@lVzpUJ2Tw%345&!(^q%j&sFR}xV4ZN
g_p~_3YoH|i-8b?7Xa$@IG(IxCB{ATsgX9DdDkE1Ou%HYYiR`l<&IoK5D^?8L10}3q!`$$gNba%$l<M|avesH$qAjRLD0iwgVs5q
H_idJqZDT5hI1_LxyusQiw!{3)<bg!uON~3mPEqYg1*Y*f@Y0&UM8Im#&+w0uWa=pE<=<~XRrx~e#)!?{I$Mzh`W>vX)na15FP;`
n5QHK37~AdZ^{p&NH}+0s#+qFsL>N%{RTawh#t&`4p<ZULIze1rNb+nSA%PPzD~T(7h^z1GnhFdjU2p?u0jptAka*4IM!0Q#<ICf
AXZ~TaSpX?CR#}ca;nap$Tab~|3?^jGeZ?^E5@nmAS|p<dX5tb5yjDWSZ!Ix4Y_)rZ4(ZO9||;18k9{P8HP$W?)0^z>W=D4Jt^7h
H!-8R(Del|M(YVL6dW5u+8LIUEwEeY)UwoaV3S3&_fEB{<a&+>LIm*Un;CI`Iu=FA`X|@LcYemhn27By(4o8>MedZk!G$y)wUK(l
yyh<~bDr6_Axsa=r+wgLo2tpwJqV_%9IKC`tSHIGBA|vmEo38G7#uj5tT;qxMuAw4VF<UKp-?dMZ?KTfRTK(_LST|fV&Lj^I+az!
=Z!dstB736tfgz0?pd-Uml!Clf3fazI~9v{Tnh8BO=F+X&*NxTqpk!`DNi+z+_DcyMd?OjrEnwTfcaz)GktNNk{o$%)HYo4&F`No
M?(%TxX)US&_Z+$Ii`c~;`M1)YjcstEcjkMYPs-%!^(UaXBqKoK8EjtrfSKQHP}BG-PweW=tk<ys<t&auk7|PWb_znj+39=`gh7A
p;zl7&NgL%E80;giR!9`%^H@E(FWIE>ax-J<_Fhn)kFL+6l6>fM@AHvw_ijMkK%fCc0j-`QSLh+p?$>>Ypp=R4Ik9_j)Lls$$h&}
e#>gGM-P04y1VASC$iC_>z@k$fAris<Q)5R3_Q5TX{cLe(|2({8;51n_hQracA3Nv6KU<fCeEGIDk<OY1N9uydSm5WxSZ*qse&hD
G03lVp&|#^tb$^CjUMfe{8Wvi<TyKZgFgdhx{e%iihvvi^!Um(Wu?y!@cq~g2KDAd(iwbg*&2B9-@%^B%5+PTL#GaU?V9BCUtl6-
U}mm)#5&d^9z*4uBa(^GZyl5W9-~0}jH;2J*?wxckY8@FAFIFKq$vub*GL17<jZ#1D=VpsA}J2)NFm)75TB>##-Kf_E%cc6^N{$e
kEn#<HGVso3}^P@xgUR~I%`yJ!qeF4Sh*_pRJknq$P|lEytxiYicv@kP(sri*gR|5ga;F9YazuY80JW!$@)V;(x*)KYL;>&O`PH^
sW%JJQ!Yh&AXmwE&U5xU^7nGnMPP~~>Qx<YM$At*d1=}9#3+Fvd@r_X;oh4`Cbp*=kyh5}`N|jv?I;I)1g`|W<T*Is3&F%dTnP(6
QzU@H87UH`LcaRqe`bgJc8@$(AH$U!myvwk^=9r9s}Ybwek^`?K8ODGlE^%r!BAa+csOGy{KovPiLV9|YJt7ut+~q%IGI*HK}Df2
opgCBb2j>WAqr`XCk@|pMLp>__YBz6nmIi2eg{eF<9nO;cGRh|L(nAb6-t6uDHWC(5=lA-uA2-<Hu1NAgz~6bOGr*J&7}&64e*z%
)&O1^-nUytn#hTu0BPy-jEqT6<5R~sHvCc%nx2ukU@-%;FbWV#5c*z$CyDdLVFXnxfOB^EdcuLa^`wOe7bw7w3qv}J#T{hK_3h?C
9mFZ!Xo>BHTSJ1`h8?QsQ`$SV#vyqg&^v*@7o?(&F$yDa5MWg#Sfq`VOOXUX%!o$@NX=pCS-uscik=`+trDKW-|lY4XYG7Ad>iNM
{5RuV0XVOp=vHxs)%O@T7G6Ch)7F@@;kj0)Sjt<lRVUoH2EA9ALQn6)eXcp?VenzeWG#P79$C<#AUQ8Q2Gx0k-3qr@sNg`Wc1f*2
^Ng(%hev~N$oJ^4HaBt2Z$1waHCbYTVT^EDL|KE`9DUvIx9S+}_4r8ayR(qLIQ_Yr<6EUQm8=<Dcy1buv1waTa<d<N;pxSx9%yWV
3}%+iaOGJ%+xfc6!yfNhLk{3MZ^beljEBJ0I0GS)t#BR7FvV%a#3*~nt0^h06cQma1*yguF~Y2-IgLo^Nsx>#Ovp6Y9i89YRKgc#
CCY_z%&4D2fHa-!q`dGD_@T0a$3A!y#s?1qGDwh}@I6#URwzt_2g>THVas9cPig4-$l7;Gp(TU?fdr~yVC;Z~e`yK`Nj%4CtHHAr
tjom$^Hk$SoY{pb>p_}mcOpva5ZC<W?fM~ECRlK=)p6W20*x4dPI>lzerF#=NL7q!b&HAAjK+wEMI}8O#V3CCsJHz8jT!vp$<hE=
j{|Zc5}@cuZ@p#TAu#?O+J5VZeoBe;f`a60G$#RceSdUy`@)sMOo}~=BN+bZgGFHn4h((p8w}l}Z;!imJff8oTu59CV(7=?$=$S+
Z$RLBYPDDUXG+v8rdJJ=RxY)Q&D3xpl=I8eAucL#-lN<{cd9%=xk1c5n>Ja2k^v*40*Q})bXbMD=ZC%`P9ft|Og*;6@L3hysNt$n
v(k7(M+}7;2GXb~K)_nX;n}@#Y9-2J6-rAB3feARqmN<s&i=3h%1Sep<xZWlQrN5nSUF+F(7;6uJLUwCa+ZIUipZAa@-$j$G?`%N
6qN%8A5lStV&7D;-B64`whqtFG4gneD6}N`!qDKOiiH#2ouj;lK}hmt*jQ9kknH0%1#zZb-0`}+#~3pKs;CpjwCyRlD>OH+D%!6q
CXpjsx-*nn_DgzG^I(X7FAjAx>7G4AJcx(Zziy;VH|^K)<}T6(>-`&x{QqO%TIJhD4VwQ1B-?x?-2b1bd}Z-{RGad+fmA@nd)|Mx
)q+e|;sgj~Kt=|{Z#NKK=K)jM2JDt*P*K*nLIMZ$&_h1dNb!?S@P5Cc3?4(*N!()5w97jKYvY=lB+B-hegGuG11Zcn9usmJ#75N$
d{Vw5l$*#X05O2MhJg}~xZAVoR?zA7p&z36(&hcRhxJ4%_W4J4aThc`Y7`8gP0$#AYBY2s%(gUa?~myU;yhP&{4JpEqhT}{AYeF%
ljnrRPXqP!N&R`{984{Pki(1{lrAwX&na_|S&Tz7F0|RegmA%ya%LP#3ma`jqt{-|hOitJMDr7#g0|Nf8q^4rz>$Xbu#wp!>G5%`
D^zg8&c9@I5p*CErwwx7qRCK6n5sdO76=q_=9^QW8Mp&|hqm;_h+j}a{I>jnAXctJ%esnk{iXp|Bgwd<`D<Dl{c4zhaKIdQ$d+b?
AQBVg04Nj$g#>B{Ep~21;;wv}T=+|MGmT9AyW?>YPC`(1^j1w!f)ym-e4?gjvDQUCsrCrXp%b&$3Xclib$cQR%{~tPn0%ZP2`ljS
ceKiK?!=PBf<>Md;Rp-GsfjFVIH{#b$5Yz<UmksU*uN}#A}NF72a^<pT7V*t0)`Pn+SDZ;g39V7DMG^b@6ekcfkM@!?!*o7%Tq%b
EOg*`4YZl}(^X~$iea-TR1|rrDHaH#*vT*t$Sp_9Uen)oa6gV#*9x0U*r=H=#NRt_TnK3*OIi^NFE~}1%q4kueC6?%k!J8Qr^OMT
^*zKNdU(|~bcDz1gmaDYIFry$fuK^h20{&JKMC5L^Wi2ou3~6fZ=oV6F%nUqrQCNkGxSDBVVX$phK4Rhpn^mF>8T6`0lxHOw-cqh
R5e4BIl3in8abU|2yj4HGQk@c*77r3sl=jvpnNm=Z~L`B=7+j}%q<SC-p}bQ`YjCfUXm<K5zzFJm+RBVX~a_n>=QcJ=Z#Ae2sr0E
!w3;9AM7kn63-Xa?1&^D2P-g-*j8h`w##SV>E3Zp`h%BE_e2LjS5`J~f@~yv@*Hk+iS&m6pTF?WY<TfRB?urC0Gdv^>Ax8131?w;
Mq^D05*WSSvXK@b>me?KryQv?!w_#v`eodXK*+(u;@*XrmmN@^DxfI}AO`b-TO_7J_K^%F4)laz1IVdT5lF3vZM=qV+_7DEZ2B}Z
&;HxfDnnYvWwllWDk5q_lBqmz5dtLLIZ^@-<lSW$C~u}S8G^d}@zcYZ)(49su1dmL(CF!*s{`dp4a<e=fSe`+!-*pF`?g@9n2`gb
+kip%@mS0oMBG7T<0f-cnNZ2cj}ON)xd-ZV@c4MGbWj{}2_qLm$PPI~g=>=B>u=<S7h!vmv%#C!QK(-%Bfw#fgEh-DFwVrd=3GS7
HSUYfx^=A{WRT{@JR#IKjvmNfhCJ<Md{yfu$m%t56pfLLa8D&1a?KfwzU)2?B8#FGBB7(k=^m9Uh9t0+rA9Nk7tm7rm}vQ~SJEiH
l?^kFPc-igjzQIBCnk#eHK%NbOuO1x?k1N6KA6Jej`M5IeCQ2d&gh2;w!lzfMaVAAd_{J491)jqRJsuCh045IBoZe3vujN_`nz1g
Uc*`8dXCy-5P}3IX)*u<P?{|QU}++^?SQG7$h6ihFVRDbPQG17&+NB3NsBsi&3{RK4mybC?57_C%d7ky#sVu#LqcT{I*d16)<vFq
c_L1TuJT=gfKm1$wQ@g!@mP^T$%n#OvG+X?P71<A5=G+L`Ps0Lq?kUYjIJvtqR8e&3xG&dy?|pS!1{V<&UL`}2^Xk{x_NnrA7#7w
(iDC(BcRjF)HQVD628D_S05t%tuS2OR~l>=>K6j`cBxjydCq<U>stOFF^OY4r{CUHKHU<|!lE2N;9)@{Fn<L5pY7X~n{49jO}DVG
%YJ$jlaZenM7=_o?<)Mc2(py<7&wkf;72ma0{X>~#w!8Cj%%=QYgoYA$$KT7mWD{NVCJd6J|XFR{|Ury>AxJQ+tY^z(b-fQLZhs&
cJ}%kB!MDu-@WJW*ah2`8Lyd9&*l)%-@z6@z=Ddi^vj7NRQXe$98;1%WHbEY{S3T`N37}<kcng}V}=biuG17{v^ZKZpdNUi-Kr55
MYojwjmUhjP1$o-@rxR-7D`M`2~m0r#wsR-3v$X~BTOkWQ%E>90ZW-nA|3;1ssiW0<9K5|%^Xn%;eLL}<y6EYN@(=uj9&0&3d%*+
q2a<hNfUMy_j95QkO@E~tBC+98MgJC9Oj_~-rBK>jFIp@F<N2cPwjF*xXgR+jMRWjG3Ij&Vvi!GYL>0NITCQ9@h2MFaAa(!A?7Op
Qiv!fgE50)+?f=M3rJHbluA{=mN3oZ?L7s8lSI5>W`nTiQskU9q{zgbF|`N~YUfXnRO0X8=cktWz$fo{E<b0eoJ#?K5)IrTEV38^
Mo%d^FyO&mO5Icw(yS$C=AqdEhMjzc3_4Lns8=vX47~I=v_ol?<TqC0t-|X7<we<d<3uo!)1=Xo71l6hnR`E0x2WSkGtLLh)>J!f
X#^~M`Rd{D&SkE~M+Z)ft96fOa5O3H#Sk>3v;*|615SS2ISwIbfj%`=)Ryfe_UQs7GgT74cq|12&kUlCGYNqa7^4N3Q}ELDe{*m_
b+u8DIU@#Oj4|d8LPS77NCg(!Br}9t<bH8a*!mk$&Q~W13>o>MBNy1~!@IL>Vn1jC`@x-W!;BCztJJ-3%Wj>j$9?wHj9XxC`vNgL
!)SVUdn%oGD4@O}gs9z`ND(ac-#L@0vPT-^b63e&7@C+`w6Tp`1;rJDn2UHbmzUl8&{0pKP>kW9x$66{P{kwR)4zGr%sJ^S`0o<f
UZ7ZymiQ!$xpE)VVib{NT!?l7SV6!GD;#hSLLTUfKh%4vwvZI%gJV+#h;<W{iZ8UctEu>MdqdpH`ff$|9kL^?M$*3wXeOV`orwjx
^r#e>+UZcj9=`|?gGuT4iS6&y_Qpm=W}JIF1Q+Q88;c%_`O$Z+f?{tD)f0Vq%u8foBFb|0R6e<wB#G|5hu(g`ROd-@ZIxMGt;AS3
icD<KRMQ#yBQgqURvVVcMG<RDi&SRwhn&Hu7@@CJBzfZWGJlM9hTOa5&*<hH<XVfEx`3?JbQH==QZYg2x51#0GV1+J3$bP>aFMr!
_2}vBA~?s}jNngqY(^Y>wbSuDQx&43a@mJPrT1kA#yT0sa<=h^&$K?|999I!jjn1zAU`PS5hjl}y?aix(B|V3siDf#<nwMrwd^b6
pM<R0q9@&jU=<wiAvzi7w;~rXUAwejVn$Kcq5Oj{9lNb6)KuWic83xHeD~qpdhN-4^>`ZVJY$2RHvKv|;-RmP6IUVVf=P1(IV>)C
)_Zzk^0GR}h$0WBW+=$Xxbx3K1X-!(I1iz{tW*niiIUs-_To<lyukK;gOFtUzT$aBMQX4H_i0BWu*xPd=D!Z!yoG*_QlNt1xnw4B
oTCNf=7b1EdMrS)<d-NS521W|^Q-t!y;5<zc_t8QxelD!;N#R-I;qHoWP!)0PI4LY!ih<UjP}PP6HwV!Q#fDkEA=5WMMaRxN?6-W
Ky<Utc-aZ@&{td3W)T@k41KJ`U|Oz^Z-3JO0XrRMk;cZ1^@jAAq0cq9ogZ%9?&OW%+nXB_#d2S%t-OWw)#`LQ^2{|1t&ui_XrabE
+pn5Tpjc`mG9R_Lw?rw0F*)ztEs)od%^gY<!I~q9g5@=nLo-1ymLYIw+vn`<(yU{W`ABf<(Y`(@!<3h5Gy(0T;0%hylxU4j%%fQ(
w>(RRt8<FwfU9{k^U@4uYc&<(@$OWfP>vTTyo?SC+Fu&ceCg>3M3PF3@&H)!;ShBOSX;ese8|R7fPHAYw6oaEP4rOcu4h+PJuj9i
*JiF$*}XyR(u!H#sDg^wQkwIi8E7`J%cps2{R*si0s|Gg>6S#2?;mvw1s2G5CuxQd$%PwcBoZGVCK!&@$U%A*XzRuSTphc*xZ-Io
+>AD)1a-|jg3kezk-~11Y*3VJVS_WxNXyS)DpMp76yIDcbcj{ufQt=KH}&l}Ci(`PCFI*Qc~j8{7_31R%{p9cH%>tyhSV^T#Fg4<
-wX&P2|)qym!PwVu;mu4Rcs70?TCJkAi^wH?cTpzeKo@Infex)d)vJ8^Jy|bZvb)y1jkEQ>Pf@M@Y`KteMyULj-gy->nxL&vdH&1
TI2k&5E`wAtGXT>Mi#NlwPuG<BYLZ)>q+p+vh~X*qFFSRz_WVejCIB<@mh>4Nx<Dx2w)gY=DwoIB^=sPL?n4qJdpNa*q~b^weTF3
Q)RJ0%p5CvHCzF#Txzo3v0&xRCqtBg$fWseQRQ3FQpbphveJ#GK6sc<bb&jnN29Gn!1=#6ukjTS+#)~#P6{MZ6?~LP5I{c-l^FsS
Qa~gi0)z&IC>5jyI{(sn1+Y+sK>*X==lg7yKhlg3t{Vt{(pSOt$KP(*I;$<?Tq66mC&z-_Bk+9L(8j^Ay@UO&30Vd6mu13Y3JDYD
r~_c30{=#LZ2I%+tGfASsxu?oIw~Cq3_)a2NTpz|z=!iFzcu9<%~RF&5*nVW`PCHQG#U(tOgFIiiP*SMzU}q@0}4O2%z$D_ZJ*#<
3GL&#MN>S}f-pA%t`gWqqRRw7#u#UdJX#<)A&1v?GhF2QTN98;7DZ!RvPi-VNF=AivKNfiUKI#ZRCv`+sp+KI!8d=a%3OSf9b(tC
xe>(auD<q-LyYi1h?G(C$i@*AzP7<c2@T&IAq~aMdpthV@rC1t=Gx`aSv~_9?M=@~Y_WN78>6o)R&$ds7K=AiVfPp39s4iNFuNWG
6S&E5tqO>7#g&Xmnx}bjLElsBUn>yWUJr1g!RWFrqI84pP}cvi>0m%N=#SO;bV&A)p|%H%debrh!sJ|NPJR?bzuSAs9-g)vAQqjC
+(4{Vbs<jO$i>q6M0FR)*h7{x;^>#Xbyam3iczd;m~aev6?a-hEx{}Y91S-RI@FN%QuO`~HXoB*3p9&anvpRNO2mvv$$B1`m#WOs
4>k%UAJd|n$d3+#b@{o3!8COd?l?zd+mp5jJOaX~KvS$)YVGg~iy0~jyf^`UTnF7LmlH8DiZ>qJDqa!}GXHN?07x(t46jbRLGg^(
keuCv%-x28r9RCaq!g9In$Agn*}u0(Zn2%23^S`U*6H3N>Wzo5jPTg@su11&F6<a(+z2?KPI;c=(<=?xSe1}SBOntLyB2atEuw`=
ZxD{(Fchq5#oBmH^4|WDo#bjg#ioHx2LhZj^@bOdc=5}-9!>AIA|ZXspxFeDC_os>3I{K|ILpKCa2YQ1j`!a1*b{=`b9ND`DU3z#
Wob`F0)fb>2NY?BsGnobE7KdqEc7xv?qUNA!8qBDqhvvypl=tE*JSq42>J*lNpAr|ma;R7q<N6sYBx{jXbb23H;IxM`ZnI^^HCy0
vz8&;9Kcql=yx^&FX=5egNNG{Xey5ysMMTgjxgdfP{cSDwHd$;NN{|zjz#d2DSecY&~nZ5C1i7yU29<$(N?FizE<}0WhwZuzWhXD
qF`FP{yy(OVM=#T@W%Ly)W}NAFI|pV_^5<s&!$Owh>&Mq+#r!4q>Hnb2YhD7n+e+CbD*5Yvko0%h$Diw)Mnyy;sbCy@7STpLy+Mt
>f}^b-_TY&xUBW4e&R<|hKRoP3sW=|edgp$Zj4<E;VH+)0z0O<K2zPrTvA^L10}ut_94es?u#`NXo!ze=4^`)uwULfz+R=}xi7tk
+SHvOA<MWfJ)kH__A!0$yN`PCeBu;tqg;+;PN7~4lRS&eK10ZNY0~Z|?EK3rXjor&9)IWr1btU9X;8t3%0n29=q^i&jMgU=c!&4w
BtP1QUnp1E$j1j_zN<EVS(!$@x7RVP@@7F}iQqytju!Qd<g8lglH%V_NES1B@usZbYvobRKLEr5&cMeDUU05>S)0~i$^Mwm1ft#F
p0$4`x{P>!7adt7F*@rwHC=&rcM$Q;$uR~Cs-#XO7?Te5U_oV9S_GCMse8?~n#n1L4>jr^sCn-1+VOh#;qN(NrhG_I?UNVNEo|K>
VYuq!JLx;XPIIF?!rd9j4K;$bo}}k4VXZRyW4f`*NpB%Y_n|#MYpi+94kvZcRQ~>|+1g?Dt(q0hzwQ1@bf_XdAp$qpO=<d09#=O3
`9C7#*<gH%B}&_}G_i&c(p5QHL#%d;>xAjjfAt84MV0YcV@|zrq|R&IuUKRbR>i4Z<YNULBBiOezjvi{zPF&8sTO+Z;pA|TCTyC1
yZ@EI`H`cFI(_+Hu-t{%&y3e<lNLLEduf2CLFD~wj{Y5r_>zl1780~`jPD#zH+gZYv|F4r#p7>;BFQ~?Fr32XTIz4~=hfjz+l&M;
ziV;hK0mhk%TL_?FND-fkz7jf`SaE>rzPJSKr_k3LV)}y&OhB9XhV(IWe1^wz|Yk$8TS#AN}tzk01XoiI4nJJ87U>&#>^#^SVFHN
Kfc~m34onSi4LL`fj8)@iYvlL@4iGr5n~WTm`j5h3@`)xvY2rHM@qSc&wX&hG0qBP^U4;Sd~k=o+C)rBvaZhVJfy8bza=)0vQ?}q
Ri;Xt>HIb3yJGVjGY)F+Q$Lq+A_+jD_$RB~Ba${rXY?}x;qYa;=~sp0_<Q|0`1Rrb-7YKEQ2X`$n^pqWw(I$JknH-??OBBcgM%$}
lf0(Sho<5>daqgZ%EDs>Xkh`w!#YO~r-goHVcTD2l)YO0cZPtDuQ%}0EMQ?Oz-s_>n+U@h1$%L{p`Qnt{qI2g=x1D3g4&)Z<yhZ8
3Lg8DJL9y^=2QDKFp|Qb6O!I$d_cvDs2?jc^O>KF`G7t(4n4Ml+x%u-scY|zK<uleq(wO~=V#V-pGz&KwiC)QeWJYi)>pKt<3St}
TmF}GJ&t95QXJRt)O^g2SF_HSeW>);JVv+h2w<zMc>fQv;Y_06D^nZNC9_s%tUgN(8Eo^R74oV=L4QPiAi6F-Qkej{#tXcaFCtrk
>@VW0KI%PY^YM^*&3dqj-XE>4zBN(3aeG6o2QJC5sjgF1ZkFmt*k-w}4v^uIx0Uj&nlV>wV5)P4J04FfPmAmK$Ig|85~LNZ^!~EQ
?ER*ooHM5&A<|5CT0UeW8$S#PzVq?BrVJAeeYc;_SGe9&NQ@zehwQA6e(p3OFYG(dn!)+)S@(SvUwoK(hyFx)CC15r-<xtJ3@YGP
!Wawd0Yoqk4mEc#hHJIV2G)Zw(hz;c00g9pm_u)Mtncf>$=cN*Vt8-&e+sQn?%#fj(+HYv^e59$Gb*fOQc$CogmiF`Bt3mZp*nU5
om#|`ruO^!<71XGR}3ssPkh_eUaKt}D4AL%2&*2VRTCAEk2<Lh@1J##O5!O`e1%Ce_4}$RkG{h0(y6U09NklK@6d6hoc#Nl<Bp!M
4MiU)(dh+U55@M*_Ipb|EJI^Y=Enkn5`co3z%RrfK075a+adzh)d#!#TD`r!n^Kvo$qEtyoZ-qHasoLhE~<+$BhWs5Tnjpji;Qv>
I*ObVNK)pZZIqxgL@NVQB{kjn#~ns(+e;j36AOhv7>*BuTcs(V1m*9&EjT^K8b9(4BKUPmC%|zLU8G`=bHFVG!i6)eDZ&U>fB6Qv
;&^T_{@CTFA;DCVV$ALdBpyUuH*-Rco`a5S5fex^8#@T<1FE8pa0&xB#&sDMF@d369`@6mn%#ic-zm}l11vBc-Vf>+&-KczC{&y-
D_^!F^>i6ab$4}J(&stP5m+uD1ri|2p0dT~!Uk3SH|N5eh2{}KLd(=UxzXTLbYtf9Di`@gRJ*rx?0WVwL3|{6Znb`s&EOcL5JM~x
gkh8sP08Qg#udKM&p04}#N#r#m|8N7vpu9#<eEvvp3w?>cw4wU2P}8*Q<$Fa8B}8p!9ckRNxJfj$|6FjrDS!)cvB65B1_i7eaU+q
IV$CJ@s5_?<oN?gtoQe(EI6i_eZ#B<_%t3W0}u%%pSf)wXw8F=)+{)x05jNwfWwp54kZkhGhJ%#nx`xqQc8u~&4vs~Yc!<_oEOeb
xkY}|@k@4Cb%L2%KS996g_|>M-ZJAsDHagZQaTFPaHFp|CZeHn#u`27^hH`1psHhoUtN4-Za~S=-@l%4Pmp5SHP~^L-txS{<MBU3
0*)q>$y+@;X}j{l=sP@doyQFw{u4D>lD-B$D0r`g<s6R|6%zj#VD-kqlY4P?s_4=0c8+5x;cbyn#!WY7&GHKmrbyZlqbV?Rge`As
_V*GLM-t$V)t}Te8;m_(q87SJWJQ!|NMTAfq#JJKcn;j7pmIEoXPb*>)J}eIN(jPa`QcA>E02eurkynUU@2UX(nV?4k}QaUU#WY}
T;V$O3L{B5B%!ax`T9x=fG{F@2iH0i_ILa*ajaG{-+^5uJ3{3*&sDLSNpgfV1#OzNN*d(fkkCwY5{2p%BM+hSgQZSPIhQJC1IXoy
^+nRUyTa`%3M!G82A=CPC?%6e>I;2XXYYCf{PKCS=oUH-?6n)FExL^t?7sM6zjug?;*XNBBNJ``?L=BI&~dq)zZ5^u^v8#b^79q}
%ZavFMd>{2-$Wj*07wz|l;{W>B>hWtojMe+43*xbF}3_%%4d#Sgb{)ZWI2-U2B+`u-YVRu==MQC!CyqMA=y4OjnJo1xOfpA@h%{N
&W+Rw%aZBDIfv0!69bBl!jOKG9Q2G!nrYnIMbVe(5)uv*1o;4ne<+d0vP2lh6G@ph5H`VzCL?G5{%<q<OVdqXyqBC#jKuaq+<&!y
hj7*^h!`3FAERsfG4(H(a`+x!!A-T(kbu96{oY8u+2OBF#`Zp`0Cs?G{{T@h&E$w+P@tq9L~+<UNFf6C7s7)Nj3hm@01O(F06xmt
Zu<7G)sX0!7i{bzWMAiYnEg8B9#<WPqzST*fLSQ7yu(|)y8W1M+*;VyzPkl0r=MCB2;33zK7u4<_RxGKeuA%h3Xz9V48E$Q`uZI4
i(r;;bXf28Pcg;hoP+PR@|=O^P<}vr{P4KXFz~S~IX>D(>t+D<S%4#`E>b>taffeREek>>DF?4=mjWKuA0`+=Gk7R~G9|@4RQZHs
?pyp66F;9TF>VW?MSLhonyCHi4zQk8#1~)XhZ1;y?Qv5Z?ev+TxFHeW-<(8_4M_Vq6!MP06t~`9q->}>mUGh7#qo!sK0A4sp~?Na
X*2Lz4!p{Cd_j2=9{wU>q<nqrxSEQ;4(jGJ^1nfhaACsJ@`m56@t$-B$goCDez}PT6_tAXW8W3<%e?L~pWA-J+BZ|m(-}y4Pyf2$
?D58zj3HPoafDVK9=TgN)<-(HG%nda7A@1x*gWg(%FjmiExNFG!6#dr$XTz50`2rAz986c?NJQXI>ffQ9czX1*0<EOyN^XD0E;1Q
nxO*lUtKWUu+tMPGD5)G?rbn06KqhyM-1%1Y+D{WX9>GN4!|o>7uAWK_3Zo>8ev!*osy{->v$EzK14GVX?8gnX6Q*~zM;eNL_=3e
H=8Q0O^VPz9gVLl-!S{XrS6lWiL#N~48Khrgg0=*Zp7U(Psv}p;d7ByAv%EJkP|oqfGN9433~I&AFh2G_{0UkKBL7X?h#>XcoSAv
KtW^IdkX!JrpIaSLx=XiRL6f0E@!~cPAS9>9Sn3R{!B0J{8<GQf~cy(UUxKK7u)aapB_1uy1dz+jIlu~sS!v;Pz7Sn+MeuqVg~vS
hP!aVaZQ8c+VDNozBQa7@WzuWnNBy=%MJ+eXzpCIu?m1~wfx6mEN4XO1dgqlhPF=u(BP)+!!>=ZDTImc0TvpD>Qp<oMFkVW1jikA
$41b<mO#&90tV9pySoM51#q|C<E@5(-GIK1i#zxJk=^wXQ4tO<3+7%Sh2>{HG4pJho0DFp?Of}(GE7Q?wKKrijRR)->y+F@Va$P$
65tpGAXZv5M9dKZ{n<loP)h{{%h+2*Uj4p{hCeKe<L$a@F08I~PmhxVzTA|p?Byti?as?wQ$wMJF3Znm2gTV7Wv568A)41IxriAN
hd(nAm_b)a<ftvP7YTTl!XPOTd|o0Z8LB)dv2fsQ6Kl%~U_D{#G60l=BwnDQ1tuQdRTm>+OMpNu8f`br8359z5v~&!+|L>F_2vin
q%ApIq6t(?5b4i`U-iX(&U1-9Wd)2fxJK2ASOaA%BWNvzSWFdA8*qOA-hG-=gboVH`K7sOl!m?kd-!Rv-r8TQ{c%>4p{Y~4u~^^G
I&qsf4iOfqe~#36kp`G^!TapP%>53pmH&U`<M)NUeuwpblfFlP=Va)g;8qShAL^Vs>)UiuMOA_O2di(8;ZiZ3sKAm*!yH-IML#4&
LmOn$5k(0hAbSk;N`0}WZN&_gbQAOw;tBqklUMXi7hj4^>}qWPw!4L%C-zVr^8J6BI-lNY^8Za9tmwjshpF&79WWhyHEln<x&;&#
IOX)vlluGDZ-+|{f_cFupxN6T{e|CHeaWg)f5e~0dBcZxd3qR_=w4Cp(w4@X?WfPno;o4#h#A4$Ty|IuQ7E(J)G|XM!KuywNai{6
2`8eJELlg%Ly*s)Rt!)Ilb?7D%DC>DO+Ou?#CnF>Sug`u;1_);3U3l&<FS6K0}#YGGi8mM0wN3Z4xo-T+~9kmP$ueVTYfw0i725|
RVov<V0Jx8f%Fif8KVvBW-K>hFEH?Dz4E#%r<R+)J|k3%db|sGE1edthP<wqZx6FF{9&?YIMkXyZ@clhf>I(QlHNF^Q}7VB`0QGh
nghjJyY|L%s*u8{U+Vow=o^ce=j!?r5q<ts7~HCH_8*zTNg*U|5xJ&Q;$>9Roh@hKqm2DLi$&7rZ}LNY^>w!&Vq<kwGCX|zM9_Cv
!b`U+=vooBulPy29G1wv4mQ9G0NKk27)rq>Q^T2x7TFO9j>l%aBf01J-sGgTD{iS5C+jq7&DgQ!C{>@ENi?oTd6_O}odLp4B((m2
yZJ+JkORfh(h5qCy?;v|M|XyqCS)!5r|8#Na-VFUtY8~}1sc!Wa4gdX0&^5D2qUt8rDNFrm~S*1L9_{?3F5p5-g*^;%}v-5+XpBv
(7V@o6GDs2+#UTx{bRY*01y|(f4*iq(GW6QCyim!dQV9@%8*u3m#+oxwNJ)E;5kZ>Qkj7&REUF!#e;f4>%Lpt+@jV|Ydz8!YpHxs
4Q`vX>TDQ5fC@L5kzs^yxp*MGQ+lTHdtx+Izv{CLX2~C#lc(?X%7?^6W79{ZJZ4u0nr7J=V(JbYkmMwhcTz|p+^Qna$~@A~!z$oX
z=((u!tU>MC}ow8>0mRt9>@(4;2#QDkSfPxe!UacEm9D1q5AtCT+<-YO2cCNTJyKwk8FYB9&%v)lU;2WW}nI%V;PpK{w4JL!}%3U
E1ySnVxC1-L$>~P1HHYTTK%W{H-<(N%)@E&994I(>u{kl-ySel{AH|W2II-<Ckb4u66X<7*{0=9s|(JwVWwMLb)QTv+p*lrhbVHN
49hRbuHj-Is~;W~vm=A8Ms>ujus(RIu=*;YS;~WU-lWLqrcv12O`y{*rXI;JzQ$R<OVA!zX`Z{3T{_OjZ!+pSfnxH>B-wra{q;NI
0tLc7-vjcGtH)CEEK9ypE;&I<B{Mxtkw_v9e@FY`OQuB+xiWULSDZm`zmh~hd(1iDh9x?G)}Yw{w}ihW2P6ZeFMJEH%7*YiZ4Qiy
Dqq9}9p6Ih-o5+d#5PGF3rpmNU53SuSI4;Rfq+s{*nIYIG-&9EA*+1l^`5>mG5$UIc*+h*D8Ft*m>aluH^uKV=f$B2qzFQPb_aQ_
d>zN)R(>j;KAY+NkLUFH>J7r2h)~KG%phUlEPa^tS65e5;}o>U#XVcMXYgM~z%#SzdB~j<uO6(d?os#nKS2oX^m5_T(ou>RqG3D_
+b=y=S6`a!pci~xu!g)4Hb~@2FmwGm4aU3i#kj8Qv0R3@<cf9Y1#EV<&AvGa<L4{|;<qG~6B1V~eAoDKT%VVgKnMse?4v+C;d>2V
8iOR54V>MvtVOTUST^3cU0N{OSV2;cV#=eg^$sTl4H=Oxa{oW&hKWd-uNcioA554j+(lteW2yY$AKv-E^`GV25K%EnO)uXsr@M7`
X)2P6{CvbZj-uG#>Hh$A406`SA=@U4VwW0g9ycy+QG#*ff2Ya*nFNA+g4l+?-*4=IvSjK_4Jh#~DihU&c#`)FN>IcDKpct+Xz1An
p@Nf6h2*Y)<g}+yFF6?wq%^5Q6uh*oK{6gvCYn^5hlF#73af*l<cXl}O#zC7s0!pDQ3bRrNT7KS9rSamC!o&R_t@&pP(J^^@142p
|AqW=m{?*(L*I*8`=fu8E$pb!HWW5hwk03Ua6GOgB+<u5U6JXn1wBiqcNKqhVy`%MoCQqDpl&|G&<NGrwgD1a3L(rW&dH&Msd)(&
j@~m4o@Yldel9-qF+zn2q(f3$9*9O;iBY+?HMvs2$f6h-z6LAAdM(Zj#qRUEA&(>x%;3zu<$W`wiHzd-r+2QyMTjci=AHK>5BX35
0x3|XXg0!-OA<3GR6rsCQ4oNgEo?tM+I9R^Kez!pISr0)C}#`Sv!vVl`={HE4+f7NF9}*oDHi<1i4=3?t-EOIv^zauaQvgjEbyxk
zYi4R4`B5Ro~C)1n+UfgSa@F0sfHk>ied_w5elj_{C`j$qZ-$7ts(PBfDpn&h(aElOHQlpuvN-oKJW8BfAfdne&h81bNgE_>wn-s
Ze}J&{sa3<AL>&N`6a_M_0SN|r>g^Egi91^Y83A-AbURy&xcoJTRm(Ak&$SyAGq;|aYqkkVMp`G51*C%X9I~t|FQn13&rAB;%DMI
)3?NwhL~-zQRgu*VQ|BqC6@sGx64zmf%{{=A%ql>Pkc|$m(GQTr4&>H)Cw{s-lYPL__-y&ZR(u4{HxQv4;28Y^fpK5Ie#+g=64R;
c5tn@;qKHhHc(Ab@oWIb_6e$YjakZk0hI9SPp`xGY^+2gB31?v2%~rMA5o*)P~S~<*I$n<j0V<f=CWGuu`*JLBsEQr{*KNE`QSe%
VY5g{!0kVk${<}o{R?(a0he74?0IaiU3bE*g@(<ZzQB`3&E&m4%G4t`rp`KDYshwn1cE@>5}^4Yo(>S7ko$iTw`#ZU$aYukKa-2X
dThJkq;kl<$IsyI2U|NmZk|J2v4jG9UIncJHHDi}#d!UvWsgJInEd8v%$P3RsH%{kQHXFwx^I^lLJE1vS^kz#*hM~~jk_+r@Dc;d
o&KP~c4zSqx_w8^liBf7S&YQ8U<XkXMBp1KaU|PCaIVz%LHUnUQiA4se@6o&1<YYalBR>PKW^GGfzqGA-f`$Yqk=yZadYY?x+FeH
r)vAmo^HVU%-j;NA<_mN#I_5QsCInQtg(M1vr}kF*zOt*$dc)1b2u)Gur8e)kAB42{r=96FVE|rPM;9iwi^nS6#SosJa{`u99w-6
kuywxQ64uiKG>a}bzz07i6Ko|#v$XVblC38{UPlfPjb<YRx$7ba%}Dze!c%118D~2a5plffrE%$^Yi<<_wauj9)MSzPo{Tq3d#~c
lNfhB<{yN{s+Kx5t94aWzoSauiFfF5o?re4*ch75|BUhBen4>~nPFgi&R+5VAxomsx@#lTd$W%4n+2-f0nkVY$-N%O&rtE)EpBXU
HdAr2Aw`IOe2yXhSvV7^(~P2<Aim$`c7$n7A*D2^yo3|&pn~xFARm$s<f4PvId3`x;85>7m&zpjpT<Kkq$DpvnQHhP|EJ%JmdPL+
5562uo>}>bWEvLQTAGzc?oETYVPGeT_VU!~Ju?vL&y7!|`57LE$0pfV7Q+YHo&(T-`O7ES7I~N)JFpLAv{xDQMUXItohY6ql@I*W
XJL>=MN{%}oJ5mAqSJQ*bEZeZfk%l&Cz!=OhEEya-af#^GlL9^dI{}5!j0nOL_9#US=cXkL-(P)Do?_Ay;sWMBmN`;&p1&buH&r!
fW00NKI_bUU-Zlg{(p(FGkJj_^pug5FFaG{3|_5Ib7c-5lvQ^41+AFTw319;5wYit>-9a$(ZJP+kW2MD+a}G{F!jCl$2Mf&OEK%~
Bhnalu~6HsCx?L<aKOU=u{Xu{JgK6qjjfV<t*9d=K(+yoXVdx{8&t-AiXH3U+ugT!m*(wWyq(mz%oRfp{-^{C!sERaQ6|0NRYJ&A
+7!Z*={*zZBe#N-Xi>cMb2YS^hoGcbj}sxW%%+O1ZjkC!4<e5G80`itAat0XP<uLyy}m{V^9JTo2|Qu*L~1S(KU@qY<@AeQ(!G$@
lAtR9Zev*=ZS2(TKk7r!d;^glpRI>ebIgZ|c{Q)j8|dN6R-P4W(GR5g+b@C;9fOTy5~9fJZX6R_36F$*E+<<w(|mR$h1}b7i|YCa
9{+!#%GC>VOBFK{P3F%;{Iq_L1Ne})uZ0KS4x($@{DgD)|IBr5wttGhI0YZs53BY)-XX)S@t61CQf^SIXBPFLL;NJ+?YP1~;2->A
NHO}~k^SQTnFH#%qLFEku36G)-%HknPT#L`<TOD)k8i*DbHF+ohgQ~4+Fq8nbH8u(@ZEJI5uaqG$%Hj$HqLf=;NWH-au$}(y!zRa
w_#8tF3&u--l0tqV^@AJjXg(KfFn&QnY=hINc9hw?L#Im-gq<^9HkNE4K_I-$TATsf|*E&ACpk&AfUxR`qFXr(8}#vwuFxyf*Cc)
nw8T3Li6MH*FE%x1Nz~&@nTz?g*NikTl%*GySBLJ&JMlaPxcU)k^KY~{om$YI{LdT^zz5f*}-EI<43lbdf^N`R8wsf3QC_ogTL8D
|6&v!Z#DWX_dy=cO(IWHkf`q{2x0sWq<9D!>__(fM@EKOjK}By8PsXvUuH1E9ok{}RnBqmYvCWi`G15tpWuH)xu3h8kB6>%N)Pip
!|^cw$Dj5|Pq*18F`QS2!Qc7T59|A-kHQ71^?7<9xXUCSjQoA6=+i?h>-O|#!H0kSm%w*$upT$XejVC<xuvgKbvVCCFWU_MLH-Bm
KkLUCzr6ld&i*`mXt>gBKOWAo%k*KxA3(gtxb0W7AC3yvX#F&7G{(lMaYNfnpD0>NVb@0A5g)rA@jN9pOy}YpUAsDcdwpgp&uv20
I|BkyQUUBYz<cSK&6>^|m7lF5AA;cO9jyyNvF(ZLuYc@rpNCMctQ@K-CGVQ}848VuZ8ci=9pC6b>%ss1`i~Su5H;{SYi)XOfE+y>
*fhbR0G}0h6{3dKG2Lh99(|n}p8@wDcU(NoizK^2L`Eo@Zt2)Z-|hEt-cB8Avx125;^=0+=c)9w*wO3#65nkC*nLOO#d^>-RH>q-
MlL~;rkW|Ef_mwQGeI(Ch>KF#*fxx4NKJx~)i-XmDrD10tv89Y9K3%-ryNDL31)j@{@bNsz-G<fm>;?VAmReQ;`Ln<KOjq5HnE~I
ST&&A38ke9DN0&ON(urci3&|bQxsw}H5ILB+iOM~*iXW!iU=u)5{6`n3PNED5|BA10R1<B^}*RhL=+TIm35eDs-Mw0nVM*Q-fAb5
14xrqEWi{cAQZ4bG=mZ;>#P)i@N?-F#Xgl$GyWcbwjQl~hm)iU%_fQOKwD?Z{B*%SAD6nrXLc_NIbA1I;=zA56McfA=f=G;8kC+L
Y8+ANi*rQgm_pDT(3r)ZWWv0_JnG)|9QlIu`r_lU+tyt4d^Ji0z6SpD2nEKNUM(23OFRmok;I}T2mwCh{YTD0cJ?i1H&x{N6jaxn
M=!(ONJ47g@KFK-ymy|^Kmd|*-OgQi59T<?4CHy^?TjNSD3KL#bCjNuj{X^@XULd-7yC1W<w3egn?9!5Z6sfX=V)T=O{c%Fs>T@J
w@b1p?TT31s0vywNOJXfl5nAi1W{<!)+h;@7;I`aO^|`T<uQ+gaJ)kXV=;t;W5z@?hc@ynbAx5Zhiz1QH8fyAX=^bQ#NPB<HZnc&
t_&vF-y9{3)@6$#ZbD++nD4V2nhNaLiGmotv7n)gAc!YU^jIu{q5d8F`*mI);z|B$*T?>`*X4$EPdJZL^In`9aYQ5%9H|3yGegnz
UxXGDvwTc(7amX02X5WzCTkm?SKYreF#9)6Witqv=>*~(FjkAQNnUVY8(l9hyQ`53@a$Cs!H_o~7}G!{2yDZPz%@W~j+rSxf;bTl
*5rJ6S<jU?aK>FbfgTp50sMbj7%de;Tr!0V^M4_VYN8BmoPyii?&>Bn8zVgn;=|73ZF?Fc_8f-!JX1a0>)q?Fn`3lmFoW_XITleU
7zPwUeW4}IEnHF`a);wg<DN5?uoT{~7bfWfFaHbC=0}p}2W2+|d37f7pyonIlnIbj%9sK!gU?d#K!VAh{c+-{*y7>FDwZTo6pT*H
!!!~L1PLz=!5?U6nwY|OlIT3dcUWqNFE<h42C7)Gfc_yGSbIV3-JQ=)q{Q+vh{Vi(QPkvACP^KGeW^`8%|6uPl@IIIFAACa;{#H;
Tr%=*D(8x;W^peY_FU=2aSyh|d6A8^s?C%dh`pP_rfkaGv~LZo7e_8JT5-tZ%fmkdDT_j}+Di@ar}JB#xA4~;eHT~{o@tQAQM%Rq
)4#C7w&{4zH9v8a-TggZD>{Meyzl0MAmVe8frqgf{-+e_uyRp?PnC~*xc1)@p+6-9VlYH^j6BGK<8PQ;TtG`0uCa4#Rf0DTT_2eh
2!B3RG(NYlu5jFufi&HOanXr-Q1To&u6#5+ABP|~tYMaKVVYs{#2^$U#4~3m#f@2`-eksH4iX%cY=K21Y4Hd?6jPa^8!^Xt8-Uq_
-3<U)i6d!#cz7@fMSWi*nptN;3xatm%VL(*(?OymGsC&5Qd=bx5Me9A_&|c^PVUoB71S7tUDJoN^48~@ZbhY4i+6KW&A!-h=jn{t
fKfmaDbE8`T6oW6CL6YV?q1Q!sokzd7-ER(nw;p;Hp*g_>5T_##JTfpMpmr?kUUvJNN)CJsPX>0*Badt-C9d(wz~b*LGVK=p~-`X
a4-nf{7Z(uk?gRfkYLF28++w3r6fz9J4P2T2%H`<U5iRc!?=YxWKMDx*CrEk_XOe~XTl9<sX~kqj3+EEou);&wDx6A-UUd)3Mnxb
?LoRSr!I*EH>p5|d@MQu6YZz0yq1Eb)g~gX>BbWh32^&bv!*vzgVQg+NbBF1P~)I7Ryj%)M{IbY7K)>*vIfnt(c7MQ<0^pVH*SMU
psg+&t2$O!jt8aRHx202-4y=q?(papOzrv4ghdocBM}!vlg%h{(^bzHzMO9RP=AJ(be_IiSX59`m~4lAZ^p3=U$;dAkhMV4-e5S9
^7z}!_wGlmT9t6)g*nf@b~LowrlfMZqZ3zeqR?5m0=WBG2bN<&bf!WJKxe;(lRkc37;Z7wEmSayk;l%IZ95QybXEe^_SzLOny4`-
FGv5Pr6xiSl#t7Tx1vQ6-}us=U%nPR3D5ZQ%+00~_owSR9toE1__)I4$|&~sGE*_JPRK5`5o-1;Ta33$Skt8unB@j%Su^Imch&Ye
oJ}%he|qL)EpWMO8SVb~k$!Xlr$*2h`Jg9Yxt9!0Yw>a9`{gjnB%Xe+PI7LdOL*e!SI@w{b*XsCcW86pTckYNHc5-&!ak<voRL4?
nOgD2+(*-SZp4vMo8QjG5$nwZJhSr066cL$84Rhm-p)00Y{mXtC`nf%(A-WcQ9j2Wl-89+(oCR&b||oeDG9(b1&T=^il~}Jewapt
9VUjD3P4hBfU;5=ILD=f+LGmWZ3{Ik^&wlD%q-H<#=z{=a|7S)&1yFCr@(Xmi1m6j=+nqB<uK74tmysHO~?f!ICmT*3;ZdXDqj~9
KD)cBFD`=QqB3MUmSOwgn2a*dBG)paNoJ^obe6IC@wxK9(GQQwUid-<CwusKR=>0M`~BDeVFxui^md)JVd)$v9(wlqcEnBszJuZk
7k`}?M&2W(p?UY{GmmG6BJbL-VWA1`fWCd+{Wb<DU3%Z=daP=frbGV)7#H?uvW+;&_wGVL6(4si@4hTvJq{m_il-`l24`kbqJNuN
E%rfxGSds{x^!Uz<dYpA{UIoiyM|AB=~4F#v^eX7v2e7_{dN-&7e2bvkF`cXMB(8l5bhn%ArAEqKUOx;<3*-Dm|+fmX&cj9%odG9
EW05GZVPY94LWqrQ7Sm6-SLInv&=O+zQ~>YX6Mx8hJ&C$(E;gXh#|~N>4KG~Uk<+yQ->Ye<-jO_s-5*$5IoB2b%zQrc8q~pwW8j2
)@cY}!=b6R>(>ZyRw-Uh#|l|F_V{gBPYbl_;s099wkw85VxsQ9AG+A%2-<$h310JC>s4Lr++rlZdv^CzEv4KldtMkQbn6a!!{@yj
I}jlHNCX|m$`f=GoJu6Qg_A<XdVeGR1Gg(RMGaTjRVx0Hss1Lg(7SPFA~IdLRcoU~nU?=>Rr_wVeB#lUniuu=1Nxc&9Q~U=+3d!6
#r(#2=V)|lat=`rppp0hK+==XtYF3ve&5qUoi^4Mpx&j!pP$yXs*4ekEB(<Y@w_LN0+OL?##iGP@fu~dc)xL>!|g6M)55aBVNC|F
8zvF>n2sdm{&Q0-x8(@bl+#-#rwW^T3)l%fp3dLlgr2-5wBF7k?5Ze}jgJ#kUKObRBSs@AU#+90Xf%_6LZ07Wmjr0}E&SZ#CXxiz
Y5QEL#V(K#8_f0xp<}r*0vCl4QkLl^uH1(pv(!`6V*m3~J8e*gAD$Jg88i;0y>Z=`1g4G^o`o0aR*$FrXA_){Ulm~U*O|__oNK=2
P8HD8W^fu$N-1W58igpC3Wtr2Yw3lYp5~r{7H~W_f00nzB~H3dv?l1?@Hp$lY1iF3O?m)s8x~oiaCvMh$fCoCL%qy&lpJ1e6Zfmo
#c_tkd_5|2CiGu{;#g)H){Or+_gv6r;6{!WL+JS(hgF2DL#aO_6Y_%i&RDt|9t+4rV?E1=Zq7SbsnggtrAl{tRHK=118Op4%Ze^p
=sU~3rEoyYjt`02V}S<iC_5yb1DO(t5#2WsvjZo{qcp~(qe2<1&wt)>tA*#BKGp1b#hS;b8s*?%F?9_Byoj&(XDlg(W)D8=^J!4}
C%NI4DoWt0?Y6DR`2VuXYA{>dxwfr_6Z_`ymO?N5i{Xx2Ypx(+p1N1)fLjy~!3hdTA2uoa{R6HA@XESAVi5cZLz79|3yBth@hIpT
^^hK;k_Ca@nL7xH?5qCd|9|Q&-_`w<-}ns~$J&3_#E?NA5%{VyK+lUvo<a(gdv~C~7zB)0$_9GwO7&3wzeGMfD^=!x1P`-ii5y^c
R1(Atku4QEHA_ViNHlR2K5#$yFg!$&76zpOR0#clXRgH6y#<e;bsZt=1*IWSq7T;)HU%5?3Ce|FA1HM|H76p%ssITV0tVq*0v?-m
_B?F-+xEK;#ur`ylh~8}={q1Wf~Nz(X?Zx5Zmh?5zX0nK^rIj~0WlGFq)P{%+CQeCvznF&qykgA@D0ch{gsdQeT5yLfu^A(iy<sw
?P<k6V#drgz30`X4eqyaUp9nhE$XDpTt{#)Nd*h}zhHJB#C(e4`>4)HR5(jT4;kxfeUOkSgkL4fod?efEp<pbBwe0({r65OVRsr7
dtXHlC@r}t2lW_=Z?ygs?)5(i(&|02&Hz%TDlLpu6C%=5XwgoGkQ|YuxaBk>`i>b;;=sD2k)>FGXc7#8BGVO3QfK4=iHYAY#xRIz
e91&3PNs<bPSRM8F~;W7@jf5)VNi{Z*b)pCA~1@wXX1VoD&8)!42VQ2S-A1={!(|+F&_Uz<OBMph=|4@!a^&i?V2oC9pk}VPa*;N
V|`551LX_(NTCi1&SnrNsK!q#1uS$U-4bAmr7AFL{UC5Xp(j$EH)p*^xq?ZEp=1!5CQEsM_Ile4)N<&|A2+@m>5!(1kSOs*e2bQ=
+U?3TPR#7)034vOATmgwHBi)0!37877|EcJ&|)-VB4*!~bf_^r3!unuRvppDljrYK^g-;ja?m*^mV>D@hxO;6o*F62hHgoGJ-@F>
J@HRExY{7Cb%1=N4`>Imk~=hgcC+`C%oK;(al~&rvWNEtZ6aSP4B`?JLIlnk7DKh-f*x;P<s?}F@*yAxBZg~TZ^(&Fy(5D&Vz7s*
9mW^c78pet=-Mxby7LS;@hp?XWn%&M*U<gP#ED`L(NVs|!9=7<BPYcK{0aQ$r_&4YA|WWVV_1|l7@cKg4xl+)+DsK=Tj2<Zv#Uuc
lN`fX`ZDU40zW8!bOP;#;%x(;J$2pRL8883r$;(bsTm-P08X~41DG^WRGgIco3kb-uYmS>-#Yj19uPEz6a@;0oVsRMg?q6xQUQ3p
0q&QwPQtp`DTV{cvZSmKzni`x$j4#NfB9gECMg+#9=?O_&UK79Vx%)Ju>qQKw0i{W>3#8}tXwSny|1ti&w3}Zm*5mk(y|mVRTR?{
pwPm|Joi3;{XxS=@u_oOyNoQw+`Djyn24hyvx5+1JDS~gk5{um6LXL$4WYYGd|~2!6dJma?qOJk#7B~z#XpQ>B$7wwUYy5fPg$Ol
e$Vi*+C!U}izo;XIS84SUoUe*T@?ufk@aM`T`vwQf&B#ggUkpLAxDyysizrQl9Gkc=+Zr@Cm~Kx^7JB(I!Pm}>6#)vwi*o&>OXP*
6bs$JkBU<XjJ5ko`Cx$FB8-K8aIyQ3wf}b=|2M*R-_CyWj*W2Pm8J5d=E3q`WdleM_(O#E;D@0PV0O7biy9sWu+iSB>^n;;9Rms~
llulDZ^-`3l!prMc7{@Lk_nM01B3x@WV;ri^XH9+md1`Sb=ROeVuKAdI7R}%4v|$6%z#D(WB}iDiulo827R_Lx9b`<n!b$WWn-zp
1Z*!T0CkBmAc4g~Z{Rh<eHj>_VC_MojhYywdH`^SDm-GGU&I{`@+wDOG6(3}%5}ntE5eb(^iI$D)!&3mW?bV8VqvmDFv$cUV<Zl9
Db6j!t`s47vp~sK$IU${_gwMlD*7A;1?U9mk|KnpqJr1KctMDulZayuPT<IS<Q!gW3;-~fR>o5)<qqG=Ph4KWhlU1$;d9)3!1u4I
e&4I|HTR(u)rA_PKILs=CM$6)h|D#%NuemYR*;H<Bq$md+cjp{**Z5lXy!R5TO}Mi<a05tQ`X7MEwE!{qG8UqAcl@vxf@1SkvWrx
9WYcV2}P7beCU4uJkaUqQg=W*%*sIl>>*4aS}Q)@-p39K$3jj7HmzDkU%@HSHB(Arz6?2#1Gj8<Zg;d8mePrMqOnjh=15}<RQ>*k
tkm>P<4HvgvgS4kVkcqM4>N<0iKTkxM5r7|vYgRq3`y_nc}Un-QN)-J_Fe>#Frns7stj$_ECFRHq8FO4p{*wf6k|m>ho6U>G~3R3
w#!sXx*LH^sYO`EIOJPlf)<34YNP@v!)=i^)f;j*B$0&ze4i&^LEQ$BiqHv4>Q=mpE&&ej|DH$9d}fjm(aOnS-fD0;>oPhIJ;cPA
L}V*Uy@$N{IF=$#mGxbwh7JyaeC={7NK+Xh73H>#`*gA?s$&}5hGJVM+cbJSSvKoip*ROmchgQ<D3J%{MO7OmB({nvfwToOJ{S#0
OXW>pDTfVqH&dyf_?;sYLS_I_TcSt(7kA03^X;66%?~3=J3I~{J&#%Ii3&skstSUNidu+}nq?%C1CZb$WFk<AN&$r=Do9!ciE0uc
MKW{ZoPbIKVWpyiB9<X0Q-L^?q=_UVYDyL$s%B~;pc!lXwP=!s;LM+&hP*341tKQUM^I~@r|<OPGyMf{s;l|HBEV(J27{|Xrv-J6
iPTQ!rS+cR;odSy!*v;%D3&;7Dr>u(t-!AJsF`FFWG%~C^R%>vv?kET;z5^$oI-`*V}aat(W%%Cbw-Hwu$<~RuOOM*I(bq><V-;%
5@oV}Cb)I2gj#fI<}9RfgJA~K3{IaM$8pjWmNO7m1Gwr6nM}f~l*wj@VoXCtRMQ$-&@svzyxj_i*%uia#v!K4LJUnbG5RtIji}o=
bNc3!4Tju}G3!>1YHZn;IG9dy(Q++fAU$?@*OoJiig=up*>`no`{u+$5KG-)BMvBZXxOuc>US}x<hYU)_=Bi9Crz_ji%c}$wU`ae
jzne<GL97k9EMu5rLy7#ZIXaQhan(#+}ODv9v3qCS~&#E=4?d}R3|re5F2W+$B)C)G~RC4k_U7^O+^@Fr+{dv6=1qTGMN*V1>G$5
Z7mb=%fw5&D+Qhd6>n^hRs%-rR9y@^B*O$W1}IZWMWv%n<V0-y4S3Q%NK&O$ylCl9QuZt8Er*5$r>Z1X{Led_q>O+*3o9dIRf`0>
V2feEQB6veXu#x+v6dpC7@8$90*02@Y|@Q;_iyLUG)U1UQB~Q~FL-opx;+3PC`po%kP1PF3Kk@wDMBccV5ORnzFkPFh=_tC5+H&q
Fb}u5<Z+3q0;d!+_iuRNxpm&FBO=6z5h5Q~zvi^lv5%j;@sp@EAX8F6Oj3+p>o<&IgQ3)z)?HSr3JOo0(T?bQLypAg_l@pqsO*Nr
cpX7ycpz#(V3qn|cATIeW*C&pjUqs1fE|=!6M90?Z4~R4g~%NmDcjQ0`bvEgp@=D@NSaW7D#98WuqdE_5Q-Xo|GsB#A=$X$5aANt
r_NZ&Ba93&uIMi!28p<a@H<BR%U>&Va>OhgXBaKS+guVmd)g*kY!H@g6ja3GT-%`u<0h1leZ%N5S`r`?Q@x3Dy5iEhgR89>#?ES@
#x>OFkIcG8ay2@XR8a$^5U&Zq_ed6Lg|i3?7$^vgNNRzy4;D4=_Lv#r^^%kGI<Vk_;t1FH$_^GpedQ7B8yVB(RWbn*%CuCA&{-@*
P7*GKEZx>+@g$aM5Gqzyou3HMRH%&Nnd>W8D~AxyGQ|ipP7@Wn6Sih*IUqOcEC~$2Bku6=j-hjfI0#wf<b$5ber(9Sz9KMrt@OR}
_Axz+PLGKUHVY0bXS_hJ!y!fUJ)OC;f{-@%O82u2?V$$W$j1h>%9XLEn8RxJyt4M)Ixv@ub$OxIyfBTl_$Q;`nZdfQ;+zwCDss>x
awei&)JtS>M$S<z9(vr<S`uT`qVVTZR6|rYfe02c#<L(@LSTz<I>3|;q#c2fNB5s6lj5t06mSbSgAUE*@+}A$&wUA&BfDu_;b)XQ
njEO_hhkVPG!POo1gx0m1#ve5aG9g-<Wq^^R)+lffE@VMI(NJn<%;3stz3tLFqnq581d!fVX-=!m3&a$AaKql^~(x&(cN*O#?)mk
4sodH<BUCXm(?`85RlFXED6b;V*y#xT_6<g#FoGvjA=Hd0c9H;Fzc=iYoT+MRF}>@`9Q^_q$Z-I*J@q1Z54BoCHZc%zL0I+!*iXP
Mq82VG>tMakl~Xs@3jNVOK!bx2*%hvfy+`7WJ!*A5ds7%z@B4H+AwVHO+TTDO3=v}FmhS6ILCO|nKm7|FDG=)TVw$~ODZg=Rwbkc
fgrBV24`t&v`SPQIa8;R<Fv94L<+cUyK|uN0w`P#OeWSOUKa2mf?H36sFF=AWtqXIp^Jb<$|6w7q_pQ6F$e{0z=zBUl9siA>`jF8
5^2d91(tc5l*c3@gxtZ53^jt{MZyrzptNRi3J8?KfwUAbfr=3f7Ah9{!nct}5`n-1q{E;@4FWY|G6u3T@0F1O+##IYG&6800Wk42
0=+p9M96y-61)ppCzlXdBo;IfcX&k6-33^Yfd+uTDag)qj7;IEf@qZ+h_MfL?$nV8j7Fy!Z06xemv}XeMT}d_1Beeee8769nhc8)
&zYe{l6gZ}-N2<_)G3|eMynB&`BYBU1I6bPG-nu=i6E#iIEHF0z>q-$XGYcr?HOoOqI0+12}eUSbi!!{P&V`qqQX#gLO7R4G1Is$
h}I^?N)^N4U~aHC16pgWr=e?3<8XE+guVuhV+^^cqrqTE1Bie$6|N$qHB$h-yCG!dan3sq^Uqy%(3S_JGp+M@k%BPz*4HBC(6ZV%
s(37=29V%ZxSir?h{C&`VT?{HsA4AYpk`>1__y{niQ}_VQ?Y@DdLn_z*1R@QYsgM+X{-rT!gX5A)yjDV5q-R_C1Y!XBN~^o_Vu1B
duz>!H96+4x5R;`@>#@&3Pis=Hl8Rp6WAMO5&%~rJBK_em}puwcOk$eY%EnTQ&;2ufBmkuJhMCW4;p6Z$25I?99&_XlJ{lLK_Lqu
3b5Ku4e++87-q>qajG7OIK0uRU<nEnxmNBHG0@b_X25*`&c(+Z!me8E`pTL|(mbGM@*q8Vmh$Vqgwd{`Y!(=IdLSYku%r;$L>n2I
US`W#XyFUi^)PuM<@V7b-R&-6IL(Y59Bc^0&mDT*-HE&j9vTC#&3K)(;KQkubdI~Wxn%0RKy#e(Fn!kvP#+v|Q2Rq6z+(Yepc@kS
OPS+PCaL4L+hWMAB+xOYn??7^XC1rd8l9cw??{JctQ^{qgt#PgbSa^#RyfjZs&S!vhTK_opt{b6_lcTf(<7~#o9haeq+=E83mJqg
JFyN>K)FO-CMc-}Q<$z|Whzd}kjUb#;psHT98`l@$cHS*veG2uU|P@u-N@ja%|IqZawkTc8W<q}vD;>BwIH_uMZ;WGh`In$hOAIH
u;v@_hNhdEoOiJ)T^$C__Oc3gH(Wxt8snay<J2f{9L=}+WaC6Uu_=f(G3GQi);K_B3BXPa&Opg<RvU<#fb8zjpb_Euot^=3LeC$(
AxA)f8P+MDgw7tY6=V({+#c}Z9JvetN~Avc(2}PJdI(?J0~1KC2sz;?9k_&Kf&*qv4tzJ#rB^ZY=f!;W%XLDUJ*{9b6dn<B?*tSn
+9TQD+0SW_gNI>t#kjIDlqfi-YarmR_*g|?jTWmB3*kC+1!O)h0Z0j9q`?cqt*KCve{~OH6cMzAq@!aPI55g;!q^yO!c|g@L!x7@
Z8YgY$OD={VJO_ht||E_QS1vS!?c&)CPvI@J@Bz_Qmk1OkjA4ML}DZFs%hZ4l9MNwaRy$kM3%B8yC4R-O@Jh;bvYU@tJKUKG&X9F
A!KgnIny=7(tT1Lj)9qkN-VT%*Xiq_!Uyd#6kH*<G&Xq(oJLlHgBfRJqRzt@km>&Tbt)M+m*X`>K)ePIa*fb?ElOVFqF$27bJY?s
6CBBt1oG*AXq2pFB|#N-6w$*NDABRA8VqA%M5LTmh|wj8q29h>`IQ16h<*gq?Nt}_{-gG1AKCBt5oms{ZIcaE0kBx+!Oj_?G+6ng
5K}TloVx3Pa5^+?2f9bO3PCXR2grOr2~k9J;=!R~YTC(Iy{e1yPpbTZoexfiro>;zgdyg1=Sg-|!j!5NDu@>vWjJFS8Nyj%B%@@{
1NtHvWG)60iJwuFNO}A+C==WtXCQ6<LLH~&t*ikCBt%&RWMQ$wRTb9$IJkRqV8Oi>PV(+(YkNknP8w)H*e4*COtqp-W}gS&LKtsa
(9>;%>#uuXYMQRD_5@)F!U5)hM1u-rkB%~Vk?T6zQ@O+i9L3eY4ygF_g@4i;8X?Js6%6iePxq0BW2BJ(bE)CvcphJeg;LQ0!N%c8
LX@RGr~!gj4Um~!wYLb#?o(Mb5QYIXn;tMwF@5{H3(lq(rUeOi&`0)1G}-~u#zjuKAtb5_PhTU?L}qgtiK!R@p_^XJVCOmq;=bRq
Y6^&y^&;JrRq`Pufg+!{@lLyB;>6&o;}lBO;tL+qK;=1Z94B+mcYmW=yRX9Zo)0$eif3EY%r~{$W@Fa`HtC4gSh2i>WjU4HV<fwL
;3_NRX2L=Sod8Q<yXOr=?*r@%kmJ6$u8!kmr7(Tk*Bol(veIO)WHPRDkW3XML~%PZM+r?>OaQVal(?m$J>!k69K{*mtKHxcm7}m?
9k-ZhH4o_5cdYX<G{TLTX-!LNXIH?hW`Vg(5nk0Yy9O#!`};uu!Wkrlnxqhffdf!L;E_^DL<tagpl`~+V1|lm0y~V8189c@L}8e{
djPK#;T#9O?D#@`fh{5Xrzz!q>Eh~BoG?3vVjtf>o>i!nuk^+hepij9!zTl+no$tc`p}9S7%CsbI@~sb)f*(g(Fzpb2hW6^fcX8%
?q`bw)_T?4qJ$^1WrnK5DAfpfnCF$e(wu2p1+W%?n0V)=h4R3!BevD_Lr#Skh<HH}A8G{O>6)1uv5@9}c>9<0AFX$x>(6Pf->cKd
RZ;@oywV$#^&t4{UAyMA8)pp6NfvJ)cemmoRw5&g;gHaM&V*?KJJDTnvsvn%e^(mMn_SO5cAY*(HglNa^)t}J*Eq~&b*>BG_azic
Mk5b~v4Mo9BKvS6B@T%uvL=ZmOT*D<u_V6JxQ)A#X>G=71QLURN#_Wc6lA;^8G#w!XNrZB$+JX}lh}b#z&yT7-!&KxGfsK1I65HT
0wJCtJC=;zY6S2J1?SU)4%oMG$tMS4CX2YU3}-iOV(H!zAc~-lvB;K;_&q+1;$RWubG~A0g^7F?u(0g!A>1_*RZ5~R<TF@r1BB~R
2E;-ewIL)Y8l`Oupbhx^A=Z64R&~(AA!b-5JfIF;LLEalUA>%W>O|L4l%;gj2M8TSNzvb32I)ie$}cJcs78dSWcfQ)>O<M-<-Eh}
x{tdU_?gs=L=;eQv1@_E;8asV>L94o1ym;=A|pb0B>m$vv<>Whh!ORX1{z3-2!WwiSp=pk1(<-P0#a#40!1VM<R6=%3_(xuh{6dV
nRRmT?Ks%ubbNDG35wPQYY)MnL_Ci@PnwicA{$EirK6GuMs#5cg25RQ8&9jmKT-&b0-^G+T{Qap&j)ON&#hxz(wD8@>}iAzAWpnh
ZK}vZ+O4%&YTrhi7TaQO3PMQ&NaSPucGhi92l+Ins;O64jSWO%&PJ4#Mt3ODHw6D*P{CrK=z0quk=6DhpBR}XhLoylM4%t@kZLYb
ZvZ)U3)vDsk%SLXr8^ou{!`k0!B?{qVBVyEOcUH;0!WmB@hv>Wk%1Y<`Rhlcx*RmOV%ye-@%(u|sj8+V>`0(2kVFE72Lq&E^g>eN
DhPRFLP}!BgRtgkD0zdsgw&Bo3DE{h3}V^P&|=GJ&|_gK*4qrUZ(g{(w^*8icv4V16ak6QQw7K!azrM~IjR_4BW#$^>shT;fW-wN
f*{z5XwYs%a~wk@NhfikbSaXFd9eeclqkv84091NfS~+-tMUF1$F6@??yIcPh=S`bL5{%MOTR#d`Xmwx&w#vIfe7{eKhgPqgBFt9
O6U{=>nYbEihEz%B_u~yklGI@FoKn~mNV*@n5@}T3bB}Z&ss7tkEKH_*A(q2HW6)w2xLpmQI|JN78c8ly}W$8KkcLI5n<!E*c=Pr
m0EEquOOgjC-|l}TSvi=uG~>eOS5Xo?)?@bTgCFK044M8J#r7-3uTgcgVFmwqFa0_#Od$A_rY@Or0^JJG-Z6KJrRA3?F!r18HB-7
_Qp~(YMCMM2J&7`(UAV^apY3|c>Mcy(YlhQ$ifc7!BB)9l_8!;>%xNXYWN|Ka}4m~bL>nA@~fn=3U!^Rg}OD)u%E%<I_z>o9LHp)
0gVbIIk4cK44Mcii3t^t99tgLB5+<G!rSk8y7eS4Y7<ltTPkHPf0@S|>5P|JbJG5RfMtLz4(e!p$mA)`WMU6=JFJ~R6jRBh)f#l$
8r85A^BU&13L+hDWzZB0LT+R|&&s3a&mSf~WO{oC?<GiQmQFkOzJ$e5o@qWfi|(AeXRGm=r>~iiK2iXYN=UII+$#_mj8P~QQ^^>a
2|@xrPYK}?=Sp%92!!woArPjIB{aTg9dxor5(vP5sH2~H=JYC)L|E;mh5<pv1|5Sn3Y9%GitwZoc1{|V19k@hSz9fbN`ty(wjPBn
TK}Co9ryO^kLWWVRC<h$P&A-*F1|hwPG%7DfbE)T5+yuB1tZstCYYY!e6Ht8bsa~S4NU{$b9f{TB??jpa(PCP;zD#tycj^?Bg?o0
sW~TX1U{$s|0@_k{82QEXrW#d4#Ct7UMfZHUwh@JW2ADC`RP8j-W95onM;Z&)FUKuQfNBsZnBgBb6|~&ptc6l4|py+hHHr<4bY%J
LOBC$+Cb1$jdxdk>m($P0K<tgyA4<2yfNUE$rdQ8WTlvCSEt{?C&EMx?l{&SJ{py+#D@@DhVSz7IPNy4hzCy2J6BxK!vY-;GJ<~S
LAPwT<1}I;jYeUr$W_p=TB<%R;-(CxG$N>#^6x`Yta3H9clSfU<1$e*vO~GJR8xlnrl@5zA~Ll0<(!F0nD~2%=3j9B&oq>idCbob
4ZJ4=vIfQs6qFh;NE91lB%%P|?Uq40fPwag2f;spee~X1iYh1M559;Gr(yn2;*LiUriNrAfwV&;P*F4#K@CYo5>W*(Oc6*=HmD$_
<mxeGBH?aWxfv>!soy5%uzlM;EwzkxT;?ABI6HyvP2SB|*vT|82vOFhK>R(wrofm1^FADG-CL^4ZqlXLP^Oz9MzRtxk139bD{PXj
yhHb!unz<MQmn|714svaOre+SmV`fP{O6HW|86m{ZDK8oX(C+)ZDI<bA}Xdd{_Z%Uped>#E11zHHWDp}oWT<_5u-6Mg#a1^?GH1c
?go%17MezYX;7dFLaCt&Mxp~wf|iz+8HrG)fvTXY0wt<elra8ZaqawXbLo?z%b%gDAGnAS77ECSNIaOx!PC{57;H?*JcLz(Ezd<9
5*nl4QByS~J0O&+L4&To&!eijle6d`E0<fVuAqeC9H@Gg=PZZ7omwSOM6~jjN`56yTttIgu*nVM3~hD7DRsgiXzveD4HKV%)iDkh
y{hzPX(tKzK?rnU3PA+uYE4=wrXu#Ed^dvySG<j#Q<%)8ylTy%4+buILVy$z<6w18DvB8(a;@iDYiL7;@@_Y>&`B^H67qrj_ZbL;
nn0vi4RBGf6$d<B4zTU3ObmxmKRq~i{(kN^Y)_)iG)QZ7{yCpf@CJmsg)cGyA7fyDfZ!Mzlk)MC_3cDnbdpGakq5V=IW!8QA>%Uw
0kI<hCO*4a^AcTv|CP;dRYvZsx!#9d7DbF05Jtcr-?qpX1TxwQ_zV3A3P}b#&;wor7t1465%U4+r_=gB9N$jcVtEy|$)M0}dG15{
`o|i!3|kr}n-?%gY*nKn2Exp8#>bIXQyPqErWHjTg4=9O6==432H}@#W3d!zAFnj^rKZ>p$TTsmb0o7Q=P_-qtrf9Eb)H1^Sm?Rc
h9zXKSSx2iOjg;6k3-ZD`O^OypFBK3^z8YdtqulA#OE0BrXf~ZCTs9p24Gx&V<5wza(kf(fvlAbNkQ=vMk0~_)*jJF4lE^Ne5|$s
?@j7p4(C%Zs5l@2)c_d^h=TrHX<8VBf`S$g*?v>~?_4jo^@VrKhJ@t2FUMh86gDy;Q33~%1DWKYcg!3l4y5P3`~lF@66qpV><a78
cLTqloPhmsUl2K`YnjM4z%NwQQZRs&G9CXeI)SJku_VFA3cdk_MAUyP@W1V|e->j$V<xZ9>2EJn+ArM66cGeS$TUy@Ac%|<20;C1
*hqrGi#u6?^5A{Kp~fg$NRTCwpfBOT%On&9B8o||=<qoH_-*$-p1m=4h>d*36kwn)sA;{+o-<i?95Ve3A;9^vK;Mb(=TLt5?E{qz
z<yHt;~vYodXyQxS}zuo#NO)a9Hh7`7{CzT>la8tAreYT`(Y33^E`0z51cW=49xBmX2pGOOlwT~tT?35gQbcLfp$_j8zE}3M2yhr
Jx;apP=dZAa-IIwEMxN?cJztSfy|2}@V+@}SkgH#<RU|H9jJa{U!O*}{|z-6Z$mSh>tzqI=V%XDX_(qf#!bS9kl=y+VSqw05f1SM
FPgqyT=b8>tR3$n#&Zx#OrD2Qp2E_HtfN4MDhJa#0+eI{Arz5PK~y|51HfL+s7gEk*5%YgGs1W$r#l~ynk@Jex<Y>SWKsyGK3^rJ
^HI%HwhHyc14scFKBQ@ZOF)6q0O<}8YNU{vNs*xnO~Y&YznI~`yTOVGi{T#)tG+z}YJ`j%Lczy$FbWa&kop)XV{wOD!EsZd!vPYz
%XNYV#XaHp!fX%@IFf_6(y(Kga-<7jTi32^4bYin_n{A!hT1P;_KRdVn@1yDFbZ~upV};~{c#EDe3N+C%Y@Q<k}(_zWAgHTls{(s
CEeh>419?{KV$4;_kJ3AZ0DyjC+_>=$SEV7ZrYg_nDim@!{QABco6VSrTa46cM*Y1I<k-t#R7~7sGv~_=_dTN(|`^L8koQ&TFR;&
_M|Y|?@uCSB>JOq6JU$E>HuNbwNdS5C*3OL>=Fg2m+sDSj@)}6m*a67uOz4njnt%JhK-V(6yq9ptWJzk3xYN@VBMVM!+=h>Mv|=I
udA8^mR)$}9zow6j4R01C7gZb?||ro#q)Sy==5rnNJW5?TF^#Q!1ZQynirX?F?}a0=-?*R+9zjIoGbV6gqY;u`&5*Qr6)#T;d|WC
d9Fe+xu2g|_!mLw!3VFk2Pek}b=oe%ux^h&6dDJU#XK7lmyIJX#-bpnQO>rSdLkw40x*1k4(K#Nu~G5iL9a4@9``7k4yYvf#bY}`
1yI!Zy5wU*Zp`zVi)A{ifaHkYja0PY+a8A2=|Z`Nh|I)NvrjBFud=Ka7&!*n2sH;ICY&s3x2u_2j4>Gq5y8{?PQ>0#F{Q|weL6!A
HL)e<4hjB@;f^7U_`#OlNwg?lBo+ioiw-joF%29*hAlMN23_kllDaXPb_k+@h%$_jXuF!CJNX;?j_#7dFXEkDxMAN}Wr<0kZUOob
KWhO)NHmIh5Dm|#AVR22v!FH+@|LH~v&kxr6ovMn44_2!NK)uvk9qU?pEyF#(k4XGro~N+kmV*o4qu1W!%qB8xpTyGsjTH3Vq@&e
5cs6Ykj9CNMzgEZWJL{R%Mu&Jqk&0iH=~CcZe{|@z-<P_RI*Bnq$nF97zDAhj1@!D9!M=>ldmnCrxh(@Fw-c@l4v$wLV(j4v0x-*
kz|O0t^Oi4HNA}v4)`lT&p#0HDv;^PhULS|B;mkQg$Zmbfr-Y%8V!u&fq>yG<Z=85JN7ak)b|FG?L5zciah=MNCD7?^Hl@FRe&Ea
nisBgepGD!HuS?rWYOI6OPa&QZA6gqs#zrAReo{pk7_GAw^V`KTxFSJHB=PAAH?08h3V>K^BzMdpixQ|(bL27JimsXV*GV4bl`BX
OB5eGxR@Vjmrq0vvx(MsBFG?*;jsDIKD2Q&k9senx@-bJHp5gr>KK>-Vi1uyPTqCf<4(w<)<BT}<HbWMOQ2{Ycpo|}=)C%`HG^2<
hZ$x5jN{<posDbm+pU}fzL^FX)dP@H!@1qU>X&F%K`v=n$2_vDSccMTTyzM&iR_2X*mwtnu{;inCh9oJ5j!9fDG2X4@4&yHk>Yqi
a2L&t6*WY_6aQ%%OKnjUPaxdJJ=+~vnt~vPhKl@PGZP3zoHXFTN>wEg#6%;~EbE6by;x=*kkvFLTOgE{>Ape8R6a=vB!WK$)i)S;
^$J{kdYVq1;_!)S2d81C%v=z{0l40a+JWUqEw$L~xsQhlG;dn138N_{q!CdRp74qjv1#bS3|2w3=*i)Z8fsLXY;h`yr*h8@H74%O
P{i>d$3?1$dfF9E$wpSHQdVXrHabKcj1d!=5Dn;P3S=6E4gPcHpA(Bnl&-VuO&ui(atHSrA$!23R)@jooNz-LH6oEGy7qA#A5<zh
=<jhJr11|WOT30KFdf;LA_&^lB`Kgd5Kz#Eh;xc!u@@*~0L0_X<oN|tQ>xatr0p%)mCLSyRUN0G^rzB=#mR|^=K8`(YA3?&AZqJO
j$TyYSgrW*xsDDbIb%(YmOVpoDXu(M&Wv^K_S`ii{`gUyK9)B`vuHV4Bqix2cuu$+pgres9Ab+gBT9Egl0*--S4pJNBn>4riA4nn
6baEBo)MskA`VErkU1)>%;F3<Z9@4vnnQGlK|jFb2xunt%KDS%OfW$Z#4}lxA0Q7&O7_aBN`uVl-%MuC0Y46tv@W-%q^U(#7>if>
(7FCSxEQ3Y4M}u)n$GO=6QRdlwRd`u_xd@Ya(;(4$&ekON{NBwZrGo9sF9K|DGtz55ESnWaP8A=6`>;{`Wag*oa{X~P`oRI!ume9
OH2Saf+avsHXwhyV+xP}R*zZ+5dqBs8)DN1@IKKG#iZa_{Kx=E8uS>f1_~X_@-PE$@IHHVyhLYBHN3hz>q~0F^CXC%sU%h8n1+RD
X^JX>LTD(4hh=7}hFR=tjBSlGna1;Zr&hJb286Ultp#7Zmqaf6y=dok@F@hKaz$h-8=6XlD{F3zjmHgFsjIwGCXyJF*uspdx`Y{E
XLwO@tv9V1q9KKg5C}@Dj9dw3n3@KWTQg5|3rMnJaZGOTrvbyqnMUeNX^pEO4n;L>2-IvN90-P*W~0%Qo6)*v>(Ogt!Z=EAIOWCa
F&7+$+Yv(yQpCO5N@LGxxf(q4rV6XNyT=EzF0waxF$Tuj&f}JzbZm8_1<ttl+U~pY&WNC8q2sbNMA~UMqC>)&iZH@rJP8SbPB*t3
!BpC8Fxe4XEE9}_WH_o#1u%vf=ZuFUhz|9v=$`VJogCB_*#?6x0+tM|ZHh!jDuKgXYVo<_Bf*00EsI<vO4iwXjIOLHx~DN*!lpEn
W$ZN?*E6w$=bK)0g^U@H2+~6_#<n2@7BQI~27I8yOrCuMkT}nlTz7XI^ufp&>q)hYIBng@J6V<Ez4SyOhMIuNPfLkJ2eA}_LX>)x
F$_V%@pB9_FoPj;yRTDJ<BTkkouW|F$ePgyjDo(xNrsdw({;@^rr{jf6g+QBinHcm6nm8w<h?-BI!Z*MgpR^PDBN6~j^`6JOAJb+
-O$Vq1iY+_n^ZXXcU@m6!_!0Yj(oFZ1JI&TV;!sL=wh4+LN}YW7|=FmwU|Z^P*pfIZwqm(Bmuj)RZQwbJ0Cl5i>CQHO0s}`K045k
yP$mq9Y-#K$b5~BQwKG*6r4GUlEJ?Xy3W!unCgCbn8m?W-W%=Bb*5wrH2itV?e?J`z%9k<HSS|%e%WlWidZ5*re=|(3W(-1&9Q{4
18fojRK-m;!$t8P2aq7qq<l0W1$43P+{j~YjTmD~7?)GYS9OX5oaJ13C~%R*q#jQo&^ut#^)D_c<~j^Skn<QTxibbRCL-imU@0Cl
V^1hLFf8s=umuw&1a6K207C&_7lZy8DN02tG%Y17LlRJilusSVU|2l1Sne(nptxX?Y-^0bv2z$|hJc_cLjOKpM5Pc+ga*KBC>;is
h|{EmilqpG7$W3op@>G7m?S7Dnn{V0QCdodB2j2ShuI`ReL?l@RQXs@F$YE<t0ap8EQcIl<SFw=Y7xW@)lh&VHZa9DInj?w?jaRS
uAvp)ktsNq4Ztc~xd|X{l?F)6kx?>@08mUtKvGi7xP{ELi9j<1RM1n4F|92$Qxrr>vO+NsVlpch3_5|BD3Vf!fHWG>p%@6>!A=yM
1&IP=d!&m3nn+3>4BU`pWJem(U-$_?sR)ot2YK;0dA|tT3T{NSP<fzvkbw}|fON!j@%uQJ3^^y1clh_1r;G`(>}l?@Pf|>s%K#5W
fU3aNg!|OtC<Q#L`eovTdoL(YYC<^H<#th)4WRLr@rty4%M2Ol{mFo{4+psE{$tVJ>o9Q=XRXRAB2S=(lUXiG56FmP5kbX+E9#hU
2mk8Jh()vzrX(RE2Xgh(af%(`=P*6Ny&|Ho%JGO{EJZD>B~bfhqX;4%HKs8%8yY~V5V(+HszbPyjSSg`O6UTwSrNC4G-2`_5C+B!
5WGZh!P(edc-+wHV44CV=Fvb*vOLP>ZIsJGKtdEnK@f-Ey5oqTYUs|QDC~11jHEju!+}AFnuwA%ti)+dL>AgK>L`JzPBQ)nY28O<
)11Xow$$x7SG7M5jyJWKBD{99_(nKApz;*()Wo4gLCA@jZbgDIn5lFWI*o)hBNbFw#Slu4wjU$6Yd^TtV*xw?`^EC1eG(rA(BOWo
28Ib8K&=H>)mE&iWrvNLHYuH#A1Y9~?(8`Az*zz!5LkHH9?V41`qluN{sSMQ0huS(s^C>H;gyVSpVaeM6p{Wh!ED6$E)q}St(xQb
x4tUEDf^jXT$;&HHA^|A4qD4ejr~j?B6lgAQg}YCac>$F@L@dfhxQzwqL4R!QNe5?zs-x`*ns$i%|LVy3wVcxs*i4V!`VmW_FRzb
J9qxkAREOXru&_Nbn9OL({BEhAKwsrptPk>nxRw?L$O0|?TG9)4p0>ze1oi7J19-IBp%85qxGJHM@T&5)=k!*6UYJM_S9qtu|+sU
4<SjtG88lYF@z+2WHN+(-(NT~FdrpTN9M9cfIJX^#2+<|fIoaf5hD?hWC}QeM%_Fjj#+~+vahiqQ^<M&4|xelqd+Vj*!1tcKfW^a
Q3Sk>lZtvm5RlSPp#+SO_WoV7S~Q;2hwqJ7Q`Avw9Jwh$i%3x<Jeh@xsURjQDGH#WrDT|m0`(^z5Sz*85a9%K1}!*YB`7H<3TW@V
2MAu|JGpXoNX;aatsj)XcanMI{2FM3_8-Oz@p_jvEEp{Jvt%wrSiulQ1PVEqk-;TmTv(5-@Ed}7iU75_Zbs_{IRXZqkO$h<&A4oP
YVXR|4=ex|7bv)4bqa_D;0dLOXQ{}RpESNv^OA~!B7znwP@qWwfb^M$8SJq@9iI-M>E@{*sP=+zcY<qo2+6;4buYAdkx3Mg0ze4_
N&2Hj5)0B~;C7rZu-@>1^&G~YB#+csD-R*K3V?!O3d$|N^M`ck!EQMao5JvYgbcDCAwHrQswinAm}m`P*s+>T6*Vg`LnO?Q?U0Dt
NwJ}&O13LVurxsii!x4up)_bnn3%D$28|U}G6Y0Pdo1yZZIg;Zgpe44X@(eNJ2GP#3r_LL(N!VB0jKGMB16<Cf(IbfCnvc$u$hmX
^%M2S$Jp!%oq&!6EDTTBc{B|X!!Nj7m!mo`S#k-1rpTaRfSUyXH6V`Fu$ydVsrsR`b90W|x%l*0w68j~<t|&`5(~<sGz(Id4agk@
jaA#x-Ub>_(kRFZ5Ezs(2}__eC_i|x8eYPbFO^KGQ85M~(wlcdkS!rQ0@SFg#s_36EB1EMLU<>{>TqH5=ovvzoPMvLXd=vF`d+D`
mZ*YP%=)-Eq0TFSx_^vL<WqU<)ap8(uC90aW6=pDfX%`^E)B(&8p&Ea?|Y98kc)0_C|+lw@x8P$en47lfce{L&LmR##68Z2wlF!p
50~~g+3vt|wJ`KZS6w*ndfMp0F)+etZyaT$3hNpjj-p{zF}Vz63Z@uTp+tS;+9VH1Y?5}22F@)`9HZ3hstc__iMG0n9F~BYQY%}8
usH$bNv4=MLxQ6iD#Up|u|$!-AD{346Li10i!<~h`OA;_U1P0iBO`j_RG%;#l8*=YtwN)0P8v{+8o)AzH83){jKV|g!Uj-=sww3G
3}U&A*7Ze-QMo}*<|<XuD8;u8oS~WA41UGlQfHnvnP~z6V&wEyEWLZTR9DG`d6X7M5omi*#VRa*5wDf3StfpTOi88cyz4F;b%I<9
*;YXf51ehX&ZmSPL@=2hj(<V2IN6t?u^kj?k4ixd^qSnt8Dp#{@&Pa+lhbJ4@NrTx;YG2x6ns3fn4%v|#jJw@dtZDv!9AznQ43m8
`EW6F(s}luiv&USuXxKyps^7YXo-Q6h-n}tC@BhpLS?B<jD##^6OeF7szOSpph!AC@IJy+p&C&W@#+rYQb004Oc118rh~HJnK?oS
h0AQD>>_T7))S&!u|;GFkfwU5;e3qSbuf$0k{gfhvj=ddEac6m#!=QD{be?N=y=3~sZ<8&iCtX^b61H3AVomEG?qi>!zZu3>1CmT
E$aNNtZ+kt01pI&79xy-K!iv-hcgt^juAI<=h@u|k|gZ>u~FV=CYr;E=5Ol6!<JS_*V%#8c|i8JPj-$k-0CBT@njf@v20ZMDI$Y6
hK7uj`QJ^JU~smuH&Vy<f!5lXjH7&GlRvc#Ff?ZX>79Wd{>n*u0q(CMNI{2Wb+wbZ3R+5D%sCGN`?z)<V5oh+Mbi2QkdI{T{lB;T
zqBg<zGg<>_J4BzynB@24`7`GxkRd9(DEK<hcHikN}a7zpA!_WPQiWDgjgzAdd+(-IIRBu=EB-Sq4pTFu1pgk(O%7ykeVYK5@~S_
HA%5zB*d{HMGaEZ5LdoTMH*L=$86Cf%bj$Zc#$zwY-o8Sq-(2OodQISDag>=*s3U^=#5fb!E|KgA^B{rG|^2^K~fi4(@8Kv-HO=F
3Q$o)Vsl4;Li?kD_dTM&w{+JGcsT|(Oj;Dv58i5w7&i2>qPosr@W!krIT0Wi8fI98h$F?Sb!-<GzC4SF5n5aj*|Cda=H4xJGik=u
MV+YFjTY}~o$bv+Mv2a-!EI3{vSVm~prDE>B8r+RW(b0+p^%h-o=bvcf|V$E3yDh51h7`yCxfS?<=>A1)lJZm4IpUbm7OvT4bjFp
IA}oQ=1sCJjby-CC{loFXuPxB71vzAVrr^kSF$k{$wB@9Vl0S<$O|6MuaCZ<B9w|xKi1I5eNgvBoXx~!{t$;PbUU~rvF%9x5zT)D
1DS|C@Hmq|knYC}Ku%hjA9$U@fM$qe0Lf4c;EZ6%q9IT!fIhel0RWvKgDPk!2(TSWaD|JQZHhvzX$Ng7NKBPGV2P-j0+dCFU7om@
5f>CxV@X4JmW|M_8gW}N<S@e^I5$vF%Ob{PZH$CzJMlzXdRC(vaoBepdQ5j7&!F(I7C3OQ*^StJEO{58>51Ky_-d7g$WXJ(>p3Dl
1eXuYoKMnpaVLC<xpL-AjnpvuKX>4N1^Bu!RDV(g|BI?7QJ`P<2dJm2x~L{TKKl;;;aj13{5(uc9}Ik>VlSdT1PH#V3%3GEibZhm
qbTl&bnFVNIC|`dz%bSEfk%%IhIn+(M>23W!jceSyJaZ-%=8|WpLFYkr8?Q4oV7(z@_3)8qm>c|3j-T!Ca9#Use&qDrVTnHb-2vL
mkSZB6v<H)6-hOtL<Ge1Rw|?_v^r^`qUyufFmS3WChKa0sO0d>0>@Uv3>uhMGQqfzeKyh@01uHB8;}tDz>1KFrv>T(#X<u1#3<Xl
ROQZ)?X|WBZfq(Pd<r_hQ3YrX&LDx~{)hWyG;x;*d;A|B*XF4x0+peNICiLxh~%(254946M4%9%RphEfXj)oG4jueG_}9muGIPW6
Y6iN|K`B1&lbSs;Bx4C8NdO}lF;(Iz`Zh07<|?n!JzxQdMJuC`m*U^3Ct`{PG@6<o!995<&4q$RQ}Ze)sGEGVm`{5v*`nGXXxS4u
>)>D>`7i!g4J=?bwgzTzQl}x{p!!4@DHIR2BZ_|TlxUiQ83~n=h#88dB1NSp7^)$Pf*^s45@9G&*YH$T^|(VY-Ql4+d8j%z+10HJ
3o<}N97ciY*8u5|pqdB@W{8+*T0o#DpIZ97=SksZ6{P`~XaJZ<b~XOXF-$~F0Qpf3n==8S*Q499RHx}(@MWaN3Qw87z{O$X_|QTD
1u@PhQ9EH)s)A|vP}&<}_5?<A17oxh;3F_M7YhL@1tH%xJV-m**vUj1#L_U534)Rh$f$`=`jNT}kk7@hyMIh?Utju^Br}r^XzAt6
d`2sB5WJiD4VIzaa8OM@KjjG85nybKo<_G&_EHu%vpRt1UueVDDVz{b3MN9y!=W~8B^;)FDCOL-9Cz;(Be7x5b2K!-^d!CzYiwXc
DG5I7LFrv?c-;NI!6{CvuEIJc1VfR{+sTxGEDB3W41_mf15n^eXh&S^Gvfga0<=LJPdQpqWLcsO_I620!I}i8H4(U+%hBMAp@?XE
(&URknSrt%Lx8A=DB3SI4=6re@I=iHAlVA~)Hsg-hTnDuo;5XL&Q8+{sP{VsEu`na8O$`7eX-t{EuLL)LB2Y;e(9cxBJrLUpfRM;
62!sH>Htzc=3;s?4kqaluF+fL3~w`<emNIA9rQhdJ(}p#Aad<EI<XOu3-|HbtgCYaAyx();>wOY4-hwwFTO-nAYHp=U}T{tj;*yq
+DQZu)Jqm1uS<E8l^q2k6Qr@cV_rMqSZO5Q+k4(UKQN1e5b((cb}yP9S0O{+4Oc<5a%dbH%E1ubp{n?LXs8dBA|gh6JPv>)l1Lqk
3<Ip@3SkuDH6d4rezB+y)a|@3o!0c6SBzTTUrPF;8Phg$h;Pg|Ai~E9kb~Ow#*Z_>M8c{Wi6}--SW{e^x1H`Yh<w)cp`$OSLl{$3
>5$ynGb3*CQWJ;or`!t3M0J~Rn8X-yo$;vVqDGnKw=Ux+e3dxBdP3_6N!e-+G_?InBP0bNAbXei6~~7xMV3U7qL?BOcy$o1IoINE
ry3RI{9}7!copby)hx*g!0H462@(@Y@WF$s1a!-ne>YkLWwF`$4*2mT&>J9%Wg-@5S$B|0ARs}$ov_c_#~0SnIO}N<-kYxA<gU;+
v&@UthU)QTA=8bv&wRz-C4RhN#JQPibTU17)*Z%U(%n#$nl~NJrlzZV#nFQK4jd9O+2-N<)Zo^lrAgq7PD_lO2W)~CqdJknjxB01
=#)`nNNp4;cmI4v0~_(g1Y=CwA;&#>>hBem##*TaDtVao^OhJQ27x>#T`f>SpJ)N+*M$9EZVym4A*J+2c)blvcD;wvMCJ7JvrmK0
I^qVb&KW2UVjK`eL-J64P<Vbzv!3{TtH7PXOc-_{fIx$b)s94PK?}5Sq(vMlaJbDx^6pU_m8|D@?-R*9-j2A}dpzb;kmB>Nb!>@}
P7`z3dlQW)u%YHJCtaSKW5IarQSuAMk)3F|bcGco!J&-0h~{-#Of<kyQMbs}gV7Bj3Tiw<HJH%Cr6HpbvnZ-)Yp-1D2SL`&tB(#B
ibBG{>Coc%V{pSnT{VdSJP5&Blbvkm*{ZDDqY`!9@u<_s8gfli19Lu(=dLcyc3Rh(4sP7JcG@jaJBANVG1xN>FhDFcPEQTG<BMi^
TsJ0q+@mg2rBSOcs6CeEU?C9jpGqc|)iN;5fnp3}lJS(ePHg4Wl2Mihg-GP6T?Y?A#Bu3V4C9DBwy^Kgwc2F5Io`&dvf;U;=3<))
LkgZSB@az_wQ2C-+6w{0pu}{DJaOR#I2i-DEf_J_#3*6CGdBg$E`&1KvY}A1k^sZ;cOPf6gz}7!`M~opMF$!;E1-8+Tox&eU*9T2
<~?kL)>2gWeKcA_8gbIHng$u!z?l%maLS2pYP0IpFg|Oa-HOy9-U;S*?FnlLiZsGPpqE|k#)Em3D=+0M&9EiM4HFwx*4ezkqhgF8
!O0qq?=iIYLMY=;L2N--Ls*QXyjRYNhAec!Ax$+KwP7zoIL+bYnneCw{h(kNvsY#p%NC{6DPW{EhxT`=@=AUjv3%3oee{#oKsG@|
1%Q=%UiU4F;KOek&YXFym}k!ZVwuJkDalCenJDPTOKw6Ov_njR$z!d!++0U^ceZr6w~E6NR7D1gB{;IJZml;v9r)payW6~`(1tjk
A!B17gRl;x$gX`Z3LY?gx7u`h{Z=#~T%24u<BpZVG24BG24pLgEnw>CI2IWn7k;{-neGd33xyuwlh~e<2XJ76eH@b)x!_%ANt@o~
k&WRmzD75rQDY!vaP&5uf%}@j2I34p*&|*2i>~G#H`uBs+xjA$ByN=4RNgJ^mmYh>2T7+Fvl=33^_;kg9f(0+UG+R@C^y}%=8Q&|
L7Yf0iKmXy^wI-Gn&k{iZ3DI~$GBlVpaDU<0)s=NB@-e;q^abNJa`qeTLEB~*~a_UVTo9$LmBTY0pJ!ESvM0`g;tC$;B<#e^k5#N
0rnp_W71c{?f$gWoDPK3p$ZHFsi7zlrY#45*O2M)dicHb+|45_rCim^Y;(xatI6Z6=?}1z&4PsQ1_bq9_0zus9vw<-62XN)-ovL^
oJ1iOB3h7jsb&fxLM3S=0gzAHMuZPEFlG4maK%Mj+1W8n2IhT|^if2m0CZW{G?5gSt*gB!AslJEYj#%_hzw>#qI71}L_?<J9a34V
6KrwEV}>dq+~(&x=Uq9HU}$cwG&;c{EEPe-%0g0x!HnV#W2p`^C_x&DNy9c>r9qx2505Eb(B&lD7%XVeifoC5&ZyG|GE1E10e6{|
n>W<aZeo6{@<-Mop=|`6V|Mp4GdAtTpPHno6uSZ6znfOygB}pmhzKIh9TI^>atP>!2!CbQw8@_{2p_^xUPd*xGieZocGBZyje^2z
0Z3@1qH2|bkQ8EMD{bfl`h7o^hoPdMLsCQDd=9Q)aEhA2N`Qf|$<ZKV5IE_2!1p%ii1D1HiFu!pP5pz>i>Gn7->{H2#p7ymj_Uh0
7PA5vmTp3|dd?LOs|>S=sgl4tonk9plY}azn^dM`JHwp#90RWneW<}@ce4|ji>TBWf`k~5ISsH(2gB)s_b|+QO#08-z^{Mn&?quY
YtP5!XDheI8+{x~aGs523WRS0XQw})LB-B<CEt6oj9LYs&I`=rhvJZ}Y4Gsq=w-%pWSN|n4YvV#8bC2N#4T#722nQI#Y8KKeZ3RM
&)Z!NgP8z{NH8*y)?(^VNZL!CTTXFeVUv(w8L4?;V|?M@(=%nYfbw8SMyCo~Qveed4@<em_crv@on=5`<5Aie$~wXB!Iv3XadYLa
7PK5TZY&x&3EA%rw%bLQ2qOnEV-{J)HkvXpOgW6P1RwDzK%CmfGcRoIwNqqysAxRB_tyy7y%-z03!;{UZWRUBVjS*HviM=$Iz~1(
#V8fBzW8FS9x^w#WWkpV=oVu+8b=K`#}@*;TQpct8KhyNjq8b~xO=cTQ!>DD7+@^3P&`Jnj6kb7%$8Uxv&7hF<R?$4j~eWUsfH4R
A=Y5FJb29`t;0;>T`^%-4-MhAVKaEGBT8=TPdzeh@zqC;&FVXPz4<YcMcjL4nyhcUh{wE%w0X$EF}topF_;4(Z(;H$0;Ykd6f2@3
^(bqDh|cEqvp6u1LoM3gw=s>e4Plo>fh-9I7eq*=<PZ)l*i#Ks5tOQg-g9Ci4la`Bjm24_8)|ghOz52G+;fS=1`VOT+0HBChEts4
Q=^8#$>MQDZs2BM&@}iCC=w*dDx?(BA*4gGiY<;^Y?Rv3RZY)75_)4D9d{Nj%NdakqnszV>Ks0j55@}FmYPt`5V=x0iX;&gM~88>
3Lq$0Qzwc-C8%Ns#}7fkR+;E1U|0}A3<+4U;<HCLiXh6w=K`uz*^CPkWJv^xWdhXRMy9oZf-D6T?}m*)(Wr4Yq(aoxI1(`J$Rc&i
@r2qq7=4k!8#}?ngT_r0F)+^V>_&ju7?p$o*=EB<69di$Bp60)ChkPqR~%N#Ij!@<B{&sTy~a*(hKz?v2RVpB!;lJY0%4nw%u%7V
Y>GA^)swNtX$JVtFwO-8H#Xr|t@91`oKlrjf^3G{2C_;>TPExd$s=LEGD+0&U3H7Cba(DPWMy3efKD~Ze091z+kJ+a(7?_5?D5Ac
l?^5X<6)Viin4QdFz{+4Yzjtpm3k92Wb$jNd2$dPZ=*fU3yub!6EY!_Z%jb~26h&Ri47F=!l3jubPzjk7rGj3P}fheQVSW~rP(#M
g_?-3Z56?k0zoK7h<byYFLWU+soS{864=W-g2(t7)TVJGTO$sOOpyDTkYpjDp3g%f>ncS6Pa4Q=@>dF_)+#i0Xiacc)g@?~rL$Gc
oDv6scrnz9Cwf&7HnT>F=sANYb-*5Kg5zM_pv1)DI}qZJqS~u{<-Bg*X|~yr4>RyHUoV>cY|Qv{HV96koJ}i2{uv-(lc;Qeki<bi
fuW6(zAYmkn_Yk&2}8+4%tI@}Wtjw(Ab?ZIqg-A4@4Q4fTL%h~Bn-?@*;Kr9VCsnTCr&s9Aetr!qJx@9QyF2KmdIuq0u${H;cVp;
Pf9(^=)i`d2hYMSk>O4{#e;7Uqf1USObO2LbH2_c&n_vUrYc$GpUgmJJD#V8vK2w!y!^gXJUv=pysE6_DK|ZV*HH>oZeFIz!t@pU
B_#viG%<qMcQqHUWezW<g_+$7gFp`%J-cKupm3Zv;okKrqU2~%6(~Tgp9c94P}le5eyfCX14>lE5FB8j22}^@_M_{Zra5O2aAsX7
p`*V)3pJm#zky+mtF!JjKCYJhc+drc5>-OBj8LQ*E?$kXk_a|h8LCjB-~ly#(EG|MHjKqGcr|1|J|oBlfou#z?Rc^<V=#p9ZTPwl
>wu&<=ySo*n~z@7YrMqeu@}Ji6Z)s@eX4^6Mp+Kc551HHE0-t{w}GadfrCf5*#*GPHg!%}M59S_2XIxe@-%W1*g4Foa2OiVge(rl
O*AojC9s+d%s&(YPV7<<9&iL|CYxv%q=0TuXzM9s6Iw!o3IW?BH$om5lmyax)#{^l5`hvmDP4^^M!~X(UWi&+4%<RIY!4|k3Bwi?
`bCF_ZY32{QZ)8B;EFuM?dKk-ZQIeaH0vK>fcKN<hA&!TP(DK-`@$4@XEX5FI*^7#oG@%9xboLAnk$^+$aqR^fyn{38N)fy+{DGO
^Cp~O&59`KvBEJ{l)B+qI6G|%Nv0yH4FwvY4AwKFK(PiYVoDI}-h0#RJ{Eg6@BDWEre`hY^^<c2l%F(K#1DzU?DO?7PoV19W|kLC
Cqe;?WI#WaQ|OYm4+6ucu^5RJi6Wj}E@9$PMvbD%7xmQoM(T{VHkUJl$T4Dl_^0)!FHb`-^66B3N{^E&0m|XXBs&VB0`09tHQU28
%RT9sDek73m?$QsLHVV`iunF7;)s1E#W0F2BMIS;aqz7zOhAFijS$50IaYu$TvZ}$Ae+zml%w0RfsVog1n3YBh&&h!X1uiNp?5xU
@XcIou?2{mGdn42P@%-Rfm#}pISQK9jg=Z?4J;~61%gfyuRi+|i5*5ZLq0jM_l7oBJ^~Sxh`S~ggCo(Q=A6`o!No?|Y;LB9A;S~d
a&F2TFog^`yf*Vy?#xh&m};GuV41`KiH>T~H`$^jaAl6>0hg7gvSumqa<<yah%&|uQ+*3d*}I_ujLqE+k_n>=TR$W231ykBRUp}d
Kp<(5uT+UMLrfH*^DpJ_#v&r30~7a<v;`p$RTMKNC3rpmbw|43A}+xZiGVgYdF1zm=tiNr51cT}-NPT8j`ng(_VBts7sBoaTk~TH
7i4%<Q?uC3PZKK{7q!fA?zqsv4z34pT4F=#m|VYI$dx1~IdWdUu><M;#D92uCU0|Or@SBT1_4TT5P0nMGf)lxn1m&R2qb~|?8`AE
!xB_LGZO?du~mW(5S*8e(@g_Q)a#iKYAJdEH?|M|;6_{6W^2esKW{V)P}9imt&X7_)%f6j8Uk}r;omYtc>+ZwkRkg_4<Q<rAN-*b
7!RZldyq~e)RdP2Pk<@u(g(%=Tm(eX0YXHt;y>H%R4S5&fTbp&N?{ZU6dmA?6Q&;jbp=D_@lumrRuCbl_}TUSd)r{sQuhG56id5a
h0<YchZ$BXQA1fghp9wm%>e(gOV<%hDe9^Z#N4PU0T=gA=}!dxJkmUXG=fO`K#Df;!+~gTFuXJk{wHI{)ZLM)mWl6iV{O!OJ{M5c
D3lbOWi%aDb`iO15b7Mu92O=RaUYLCT<GxsFI(V-1LYC&nW5PdKnkeZ!BHoF8cRd)A&83xa54S1X%GPI9vS@pnDUT1Ks>fu6i#O$
@eRT{>s;Z=2+nmU57vTAB6EqTL#f9`L+J7V`A5|>$rM2o^D(-dv=M8Oz~*vTz;qlt41;i_sX`@1Sk;{|Fo?@AS-2nS-#EY*|1!kv
g(T>7=|U!q2jT$Y8L{{;zS!ngdhW!Z!(e3qkqHpWC{zMKK~)4m9{3N~b0D9`W*x8|z##sB2!>i6^X|7%-8dFW6SU@RfIQ~ihB!Sa
-3h!^Vy@%a6b*c8C|640A#HE${V}g;_`>X*=vmCjdc;QHGX(%cSbfMw&>7B<hm+}GIVqJXFGe_$gYza*0mtZBOuu7Ia9*K#q~2wz
AYs$e?gflFGGsy<h>SfP#G;P~T1O&NUGifV#+R@@2LBGV+8xf<3t|RHqxEvil@#R6NZu_Q5mRJGne;@FFw-rT9O51N6$>6li$|g3
QZr^~CH^&7YPJ;D9H|Bn=xvnV;~Cjd{0fKcd(jf|Jv6+aFnkoFWYDU5M4+6CDsIBCakaWy7DW+I=SGMnhdpZ>Y*-?1Cz3&6r*wq~
0>UQ^Yl0I&C*kJ;uFZhu7Gpt;hLF*wijeWk2Tpi4A5@9M8a4)wQL@AjTNd;+wyvfFd};fnU&tt08JZ$sdj^mqlY9J&<Abh}i9}c!
XS@g}P^X$jEKR=+jo&Ta$L_`$H;wN^%}tz8(7_Cvx;s48IdvSdjy-7Eq9Y%YDAB`EeQvJZUb|@FrG(0InArn&I_GO@lOHhB)>QFt
wOZiHp0=wki?TvF96LjlKzt{T5yn0s#zCTo(=;=(laok@a&W>rHZzX)jAv%1$EhtM>%TdpTY`dT1gS!(h!?e1f?`8VQkKDZwxeu<
Wv7vfz<@B;IamsE%nC{nm7!A|x5iQvVlat}QliW+cxq(kKDZ#G>_gA%e#j`KD4_c7Xtj-FXGWzGnex>QgYz1W{fnuJ`osb;5P=I2
1CGc5midi?62h@85`5|CO2DVM^qOpbx}}Mt=K}KP9WX!3tN^>-sok9F^bADgo-s{gfg>QX{&oM{<zv78J=x+{x}QlwRQ~K}zX)2z
6(tkoz~-!xRO6Sels6yo)Vr$wf{M)u;H_GCS&VI?iHxbg?*9g6NHInahFJjLyFZ#ZLEE+nwkV8O%eWsc-1#5!Hn>e?L0wJHPftuJ
^n11Ory7gh6iqaKNEFF-1qAN3C8n9xjY@B4%f$T{9YzC7As=9BNl%5Lt$XTFLs`_Ho*DUGRCX(IxfR{zN!JiY_5H`)ul>$F2eae%
u$op5*2Wej^Zzr9=CFPt90cF$(~J6D6TnF7O<b-aSb$eWqa)!T%ArKY-^6`8S^~>0Tg?bMK`=#kkXwTsS|m`J8OTl(n}0%1Dg3AP
jY9NaGTmx)cufR1v7)e`j%u6%N7p!VNA^-@7Kh}TE156c-*sGKbC$0pABhtD7y5q%`mVDCkqx%6#8E?)Xvy~pGz#Qb2ezi*A71+i
rw0@Mt*JZB!wWTvKLd#alP;a=+3TfId<<%TN6#47T|Vt}_?SUO0T_ah-dkf@C^V5)wl>>y&^zY5&v|vg)1YGqUz%pmJ$og6<#y<E
RY&Vj`~}>RP81{=seZ!1
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
